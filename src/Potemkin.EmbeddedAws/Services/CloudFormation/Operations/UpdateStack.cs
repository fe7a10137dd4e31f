using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html">UpdateStack</a>.</summary>
internal sealed class UpdateStack(IReadOnlyDictionary<string, IResourceType> types)
{
    private readonly StackPlanner _planner = new(types);

    public Response Handle(Request request, RequestContext context)
    {
        Validate(request);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        // The same request, sent again because its answer was lost.
        if (stack.LastUpdatedTime is not null && request.ClientRequestToken is { } token && token == stack.ClientRequestToken)
            return new Response(stack.Id);

        var rollsBack = request.DisableRollback is not true;
        Updatable.Check(stack, rollsBack);
        var policy = StackPolicySource.Read(request.StackPolicyBody, request.StackPolicyURL, context.World);
        var duringUpdate = StackPolicySource.Read(request.StackPolicyDuringUpdateBody, request.StackPolicyDuringUpdateURL, context.World);
        var (next, plan) = Plan(request, context, stack);
        stack.ClientRequestToken = request.ClientRequestToken;
        stack.ChangeSetId = null;
        // The update itself is held to what was set before.
        var update = new StackUpdate(stack, next, plan, types, rollsBack) { PolicyBody = duringUpdate ?? stack.PolicyBody };
        stack.PolicyBody = policy ?? stack.PolicyBody;
        update.Start(StatusReasons.UserInitiated);
        return new Response(stack.Id);
    }

    private static void Validate(Request request)
    {
        new RequestValidation()
            .Stack(request)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        if (request.UsePreviousTemplate is true && (request.TemplateBody ?? request.TemplateURL) is not null)
            throw CloudFormationErrors.TemplateAndPreviousTemplate();
        if (request is { TemplateBody: null, TemplateURL: null, UsePreviousTemplate: not true })
            throw CloudFormationErrors.TemplateRequired();
    }

    private (StackVersion Next, DeploymentPlan Plan) Plan(Request request, RequestContext context, Stack stack)
    {
        var template = TemplateSource.Template(request.TemplateBody, request.TemplateURL, context.World) ?? stack.Definition.TemplateBody;
        var asked = RequestedStack.Of(request, template, stack.Definition, context) with
        {
            RetainExceptOnCreate = request.RetainExceptOnCreate ?? false,
        };
        var (definition, plan) = _planner.Plan(
            asked, request, stack.Definition.Parameters, StackPlanner.EnvironmentOf(stack.Name, stack.Id, context.Region, asked));
        var next = StackChanges.Next(stack, definition, plan);
        return StackChanges.Any(stack, next, plan) ? (next, plan) : throw CloudFormationErrors.NoUpdates();
    }

    internal sealed record Request : StackRequest
    {
        public bool? UsePreviousTemplate { get; init; }

        public bool? DisableRollback { get; init; }

        public bool? RetainExceptOnCreate { get; init; }

        public string? StackPolicyBody { get; init; }

        public string? StackPolicyURL { get; init; }

        public string? StackPolicyDuringUpdateBody { get; init; }

        public string? StackPolicyDuringUpdateURL { get; init; }

        public string? ClientRequestToken { get; init; }
    }

    internal sealed record Response(string StackId);
}
