using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html">CreateStack</a>.</summary>
internal sealed class CreateStack(IReadOnlyDictionary<string, IResourceType> types)
{
    private readonly StackPlanner _planner = new(types);

    public Response Handle(Request request, RequestContext context)
    {
        Validate(request);

        var stacks = context.Region.Of<StackStore>();
        if (stacks.FindByName(request.StackName!) is { } existing)
        {
            // The same request, sent again because its answer was lost.
            return request.ClientRequestToken is { } token && token == existing.Definition.ClientRequestToken
                ? new Response(existing.Id)
                : throw CloudFormationErrors.StackAlreadyExists(existing.Name);
        }

        var (stack, plan) = Plan(request, context);
        if (stacks.Standing >= AccountLimits.Stacks)
            throw CloudFormationErrors.TooManyStacks();
        stacks.Add(stack);
        new StackCreation(stack, plan, types).Start(StatusReasons.UserInitiated);
        return new Response(stack.Id);
    }

    private static void Validate(Request request)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .Length(request.StackName, "stackName", 1, RequestConstraints.LongestStackName)
            .Length(request.TemplateBody, "templateBody", 1, int.MaxValue)
            .OneOf(request.OnFailure, "onFailure", OnFailure.All)
            .EachOneOf(request.Capabilities, "capabilities", TemplateCapabilities.All)
            .Range(request.TimeoutInMinutes, "timeoutInMinutes", 1, int.MaxValue)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        RequestConstraints.CheckTags(request.Tags);

        if (request.TemplateBody is null)
            throw CloudFormationErrors.TemplateRequired();
        if (request is { DisableRollback: not null, OnFailure: not null })
            throw CloudFormationErrors.DisableRollbackAndOnFailure();
        if (request.NotificationARNs is { Count: > 0 })
            throw CloudFormationErrors.UnsupportedNotifications();
    }

    private static string OnFailureOf(Request request) =>
        request.OnFailure ?? (request.DisableRollback is true ? OnFailure.DoNothing : OnFailure.Rollback);

    private (Stack Stack, DeploymentPlan Plan) Plan(Request request, RequestContext context)
    {
        var name = request.StackName!;
        var id = $"arn:aws:cloudformation:{context.RegionName}:{context.AccountId}:stack/{name}/{context.World.RandomNames.Uuid()}";
        var asked = new StackDefinition
        {
            TemplateBody = request.TemplateBody!,
            Tags = (request.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!),
            Capabilities = request.Capabilities ?? [],
            OnFailure = OnFailureOf(request),
            TimeoutInMinutes = request.TimeoutInMinutes,
            ClientRequestToken = request.ClientRequestToken,
        };
        var (definition, plan) = _planner.Plan(
            asked, request.Parameters, [], new StackEnvironment(name, id, context.Region, []));
        var stack = new Stack(context.Region, name, id, new StackVersion(definition, StackResource.AllOf(plan)))
        {
            TerminationProtection = request.EnableTerminationProtection ?? false,
            ClientRequestToken = request.ClientRequestToken,
        };
        return (stack, plan);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? TemplateBody { get; init; }

        public IReadOnlyList<ParameterShape>? Parameters { get; init; }

        public IReadOnlyList<string>? Capabilities { get; init; }

        public string? OnFailure { get; init; }

        public bool? DisableRollback { get; init; }

        public IReadOnlyList<TagShape>? Tags { get; init; }

        public int? TimeoutInMinutes { get; init; }

        public string? ClientRequestToken { get; init; }

        public bool? EnableTerminationProtection { get; init; }

        public IReadOnlyList<string>? NotificationARNs { get; init; }
    }

    internal sealed record Response(string StackId);
}
