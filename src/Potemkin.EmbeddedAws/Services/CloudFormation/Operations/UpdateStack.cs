using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html">UpdateStack</a>.</summary>
internal sealed class UpdateStack(IReadOnlyDictionary<string, IResourceType> types)
{
    private static readonly HashSet<string> Stable = [StackStatus.CreateComplete, StackStatus.UpdateComplete, StackStatus.UpdateRollbackComplete];

    /// <summary>What a failure left, and no rollback took back.</summary>
    private static readonly HashSet<string> Unfinished = [StackStatus.CreateFailed, StackStatus.UpdateFailed];

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
        CheckStatus(stack, rollsBack);
        var (next, plan) = Plan(request, context, stack);
        stack.ClientRequestToken = request.ClientRequestToken;
        new StackUpdate(stack, next, plan, types, rollsBack).Start(StatusReasons.UserInitiated);
        return new Response(stack.Id);
    }

    private static void Validate(Request request)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .Length(request.TemplateBody, "templateBody", 1, int.MaxValue)
            .EachOneOf(request.Capabilities, "capabilities", TemplateCapabilities.All)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        RequestConstraints.CheckTags(request.Tags);

        if (request is { TemplateBody: not null, UsePreviousTemplate: true })
            throw CloudFormationErrors.TemplateAndPreviousTemplate();
        if (request is { TemplateBody: null, UsePreviousTemplate: not true })
            throw CloudFormationErrors.TemplateRequired();
        if (request.NotificationARNs is { Count: > 0 })
            throw CloudFormationErrors.UnsupportedNotifications();
    }

    private static void CheckStatus(Stack stack, bool rollsBack)
    {
        if (Unfinished.Contains(stack.Status) && rollsBack)
            throw CloudFormationErrors.UpdateWouldRollBack(stack.Status);
        if (!Stable.Contains(stack.Status) && !Unfinished.Contains(stack.Status))
            throw CloudFormationErrors.CannotBeUpdated(stack.Id, stack.Status);
    }

    private (StackVersion Next, DeploymentPlan Plan) Plan(Request request, RequestContext context, Stack stack)
    {
        var asked = stack.Definition with
        {
            TemplateBody = request.TemplateBody ?? stack.Definition.TemplateBody,
            // What transforms made of a template that stays, stays too: they are not applied again.
            ProcessedBody = request.TemplateBody is null ? stack.Definition.ProcessedBody : null,
            Tags = request.Tags?.ToDictionary(tag => tag.Key!, tag => tag.Value!) ?? stack.Definition.Tags,
            Capabilities = request.Capabilities ?? [],
        };
        var (definition, plan) = _planner.Plan(
            asked,
            request.Parameters,
            stack.Definition.Parameters,
            new StackEnvironment(stack.Name, stack.Id, context.Region, []));
        var next = StackChanges.Next(stack, definition, plan);
        return StackChanges.Any(stack, next, plan) ? (next, plan) : throw CloudFormationErrors.NoUpdates();
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? TemplateBody { get; init; }

        public bool? UsePreviousTemplate { get; init; }

        public IReadOnlyList<ParameterShape>? Parameters { get; init; }

        public IReadOnlyList<string>? Capabilities { get; init; }

        public bool? DisableRollback { get; init; }

        public IReadOnlyList<TagShape>? Tags { get; init; }

        public string? ClientRequestToken { get; init; }

        public IReadOnlyList<string>? NotificationARNs { get; init; }
    }

    internal sealed record Response(string StackId);
}
