using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html">ExecuteChangeSet</a>.</summary>
internal sealed class ExecuteChangeSet(IReadOnlyDictionary<string, IResourceType> types)
{
    private readonly StackPlanner _planner = new(types);

    public Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .ChangeSet(request.ChangeSetName, request.StackName)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var changeSet = NamedChangeSet.Find(request.ChangeSetName!, request.StackName, context);
        var stack = context.Region.Of<StackStore>().Find(changeSet.StackId)!;
        // The same request, sent again because its answer was lost.
        if (stack.ChangeSetId == changeSet.Id && request.ClientRequestToken is { } token && token == stack.ClientRequestToken)
            return new Response();

        CheckChangeSet(changeSet, request);
        if (changeSet.Type == ChangeSetType.Update)
            Updatable.Check(stack, request.DisableRollback is not true);
        var definition = changeSet.Definition with
        {
            OnFailure = OnFailureOf(request, changeSet),
            RetainExceptOnCreate = request.RetainExceptOnCreate ?? false,
        };
        stack.ChangeSetId = changeSet.Id;
        stack.ClientRequestToken = request.ClientRequestToken;
        context.Region.Of<ChangeSetStore>().Put(changeSet with { ExecutionStatus = ExecutionStatus.InProgress });
        Start(stack, changeSet, definition, request.DisableRollback is not true);
        return new Response();
    }

    private static void CheckChangeSet(ChangeSet changeSet, Request request)
    {
        if (changeSet.Status != ChangeSetStatus.CreateComplete)
            throw CloudFormationErrors.ChangeSetNotExecutable(changeSet.Id, changeSet.Status);
        if (changeSet.ExecutionStatus != ExecutionStatus.Available)
            throw CloudFormationErrors.ChangeSetNotAvailable(changeSet.Id, changeSet.ExecutionStatus);
        if (request.DisableRollback is not null && changeSet.OnStackFailure is not null)
            throw CloudFormationErrors.DisableRollbackAndOnStackFailure();
    }

    private static string OnFailureOf(Request request, ChangeSet changeSet) =>
        changeSet.OnStackFailure ?? (request.DisableRollback is true ? OnFailure.DoNothing : OnFailure.Rollback);

    private void Start(Stack stack, ChangeSet changeSet, StackDefinition definition, bool rollsBack)
    {
        var plan = _planner.PlanAgain(stack, definition);
        var next = StackChanges.Next(stack, definition, plan);
        var import = new StackImport(stack, next, plan, changeSet.Imports);
        switch (changeSet.Type)
        {
            case ChangeSetType.Import:
                import.Start();
                return;
            case ChangeSetType.Update:
                new StackUpdate(stack, next, plan, types, rollsBack) { PolicyBody = stack.PolicyBody }.Start(StatusReasons.UserInitiated);
                break;
            default:
                stack.Version = next;
                // AWS gives the time of the execution, though it updates nothing.
                stack.LastUpdatedTime = stack.World.Now;
                new StackCreation(stack, plan, types).Start(StatusReasons.UserInitiated);
                break;
        }

        // What is there already is so before anything is made.
        import.Adopt();
    }

    internal sealed record Request
    {
        public string? ChangeSetName { get; init; }

        public string? StackName { get; init; }

        public string? ClientRequestToken { get; init; }

        public bool? DisableRollback { get; init; }

        public bool? RetainExceptOnCreate { get; init; }
    }

    internal sealed record Response;
}
