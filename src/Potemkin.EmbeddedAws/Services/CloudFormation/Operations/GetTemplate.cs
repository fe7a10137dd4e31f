using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html">GetTemplate</a>.
/// Both stages of a template that asks for no transform are the same.
/// </summary>
internal static class GetTemplate
{
    private const string Processed = "Processed";

    private static readonly IReadOnlyList<string> Stages = ["Original", Processed];

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .OneOf(request.TemplateStage, "templateStage", Stages)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        var definition = DefinitionOf(request, context);
        return new Response(request.TemplateStage == Processed ? definition.ProcessedBody ?? definition.TemplateBody : definition.TemplateBody, Stages);
    }

    private static StackDefinition DefinitionOf(Request request, RequestContext context)
    {
        if (string.IsNullOrEmpty(request.ChangeSetName))
        {
            if (string.IsNullOrEmpty(request.StackName))
                throw CloudFormationErrors.StackNameRequired();
            var stack = context.Region.Of<StackStore>().Find(request.StackName)
                ?? throw CloudFormationErrors.StackWithIdDoesNotExist(request.StackName);
            return stack.Definition;
        }

        if (request.StackName is null && !NamedChangeSet.IsArn(request.ChangeSetName))
            throw CloudFormationErrors.StackNameIsRequired();
        return NamedChangeSet.Find(request.ChangeSetName, request.StackName, context).Definition;
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? ChangeSetName { get; init; }

        public string? TemplateStage { get; init; }
    }

    internal sealed record Response(string TemplateBody, IReadOnlyList<string> StagesAvailable);
}
