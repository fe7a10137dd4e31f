using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
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
        var existing = stacks.FindByName(request.StackName!);
        if (existing is { Status: not StackStatus.ReviewInProgress })
        {
            // The same request, sent again because its answer was lost.
            return request.ClientRequestToken is { } token && token == existing.Definition.ClientRequestToken
                ? new Response(existing.Id)
                : throw CloudFormationErrors.StackAlreadyExists(existing.Name);
        }

        var stack = existing ?? NewStack.Of(request.StackName!, context);
        var policy = StackPolicySource.Read(request.StackPolicyBody, request.StackPolicyURL, context.World);
        var (plan, failure) = Plan(request, context, stack);
        if (existing is null)
            NewStack.Add(stack, stacks);
        stack.PolicyBody = policy;
        stack.TerminationProtection = request.EnableTerminationProtection ?? false;
        stack.ClientRequestToken = request.ClientRequestToken;
        if (plan is not null)
            new StackCreation(stack, plan, types).Start(StatusReasons.UserInitiated);
        else
            Fail(stack, failure!);
        return new Response(stack.Id);
    }

    private static void Validate(Request request)
    {
        new RequestValidation()
            .Stack(request)
            .Length(request.StackName, "stackName", 1, RequestConstraints.LongestStackName)
            .OneOf(request.OnFailure, "onFailure", OnFailure.All)
            .Range(request.TimeoutInMinutes, "timeoutInMinutes", 1, int.MaxValue)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);
        if (request is { DisableRollback: not null, OnFailure: not null })
            throw CloudFormationErrors.DisableRollbackAndOnFailure();
    }

    private static string OnFailureOf(Request request) =>
        request.OnFailure ?? (request.DisableRollback is true ? OnFailure.DoNothing : OnFailure.Rollback);

    /// <summary>Nothing of the stack can be made.</summary>
    private void Fail(Stack stack, string reason)
    {
        stack.Change(StackStatus.CreateInProgress, StatusReasons.UserInitiated);
        StackCreation.GiveUp(stack, $"{reason}. ", types);
    }

    /// <summary>Has the stack be what the request asks for, and gives how it becomes so; or why a transform of its template failed.</summary>
    private (DeploymentPlan? Plan, string? Failure) Plan(Request request, RequestContext context, Stack stack)
    {
        var template = TemplateSource.Template(request.TemplateBody, request.TemplateURL, context.World)
            ?? throw CloudFormationErrors.TemplateRequired();
        var asked = RequestedStack.Of(request, template, NewStack.Blank, context) with
        {
            OnFailure = OnFailureOf(request),
            TimeoutInMinutes = request.TimeoutInMinutes,
            RetainExceptOnCreate = request.RetainExceptOnCreate ?? false,
            ClientRequestToken = request.ClientRequestToken,
        };
        try
        {
            var (definition, plan) = _planner.Plan(asked, request, [], StackPlanner.EnvironmentOf(stack.Name, stack.Id, context.Region, asked));
            stack.Version = new StackVersion(definition, StackResource.AllOf(plan, definition.RetainExceptOnCreate));
            return (plan, null);
        }
        catch (TransformFailure failed)
        {
            stack.Version = new StackVersion(asked, []);
            return (null, failed.Message);
        }
    }

    internal sealed record Request : StackRequest
    {
        public string? OnFailure { get; init; }

        public bool? DisableRollback { get; init; }

        public bool? RetainExceptOnCreate { get; init; }

        public int? TimeoutInMinutes { get; init; }

        public string? ClientRequestToken { get; init; }

        public string? StackPolicyBody { get; init; }

        public string? StackPolicyURL { get; init; }

        public bool? EnableTerminationProtection { get; init; }
    }

    internal sealed record Response(string StackId);
}
