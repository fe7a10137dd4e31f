using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html">DeleteStack</a>.</summary>
internal sealed class DeleteStack(IReadOnlyDictionary<string, IResourceType> types)
{
    private const string Standard = "STANDARD";

    /// <summary>The stack goes, and what cannot be deleted stays.</summary>
    private const string Forced = "FORCE_DELETE_STACK";

    /// <summary>An update, or its rollback, must come to its end first.</summary>
    private static readonly HashSet<string> Undeletable =
    [
        StackStatus.UpdateInProgress, StackStatus.UpdateCompleteCleanupInProgress,
        StackStatus.UpdateRollbackInProgress, StackStatus.UpdateRollbackCompleteCleanupInProgress,
    ];

    public Empty Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .OneOf(request.DeletionMode, "deletionMode", [Standard, Forced])
            .Length(request.RoleARN, "roleARN", 20, 2048)
            .ClientRequestToken(request.ClientRequestToken)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        RequestedStack.CheckRole(request.RoleARN, context);
        var stack = context.Region.Of<StackStore>().Find(request.StackName!);
        if (stack is null or { Status: StackStatus.DeleteComplete or StackStatus.DeleteInProgress })
            return new Empty();
        if (Undeletable.Contains(stack.Status))
            throw CloudFormationErrors.CannotBeDeleted(stack.Id, stack.Status);
        if (stack.TerminationProtection)
            throw CloudFormationErrors.TerminationProtected(stack.Name);

        if (request.DeletionMode == Forced && stack.Status != StackStatus.DeleteFailed)
            throw CloudFormationErrors.ForcedOutsideDeleteFailed(stack.Id);
        var retained = Retained(request, stack);
        if (ReasonToStay(stack, context.Region.Of<StackStore>()) is { } reason)
        {
            stack.Change(stack.Status, reason);
            return new Empty();
        }

        stack.Deployment?.Cancel();
        stack.ClientRequestToken = request.ClientRequestToken;
        new StackRemoval(stack, [.. stack.Resources, .. stack.Leaving], types, Removal.Deletion with { Retained = retained, IsForced = request.DeletionMode == Forced }).Start(StatusReasons.UserInitiated);
        return new Empty();
    }

    /// <summary>A stack whose export is in use stays as it is, and its events say so; the request is answered as any other.</summary>
    private static string? ReasonToStay(Stack stack, StackStore stacks) => stack.Outputs
        .Select(output => output.ExportName)
        .OfType<string>()
        .Select(name => (Name: name, Importers: stacks.ImportersOf(name)))
        .Where(export => export.Importers.Count > 0)
        .Select(export => StatusReasons.DeleteCanceled(export.Name, export.Importers))
        .FirstOrDefault();

    private static IReadOnlyList<string> Retained(Request request, Stack stack)
    {
        var retained = request.RetainResources ?? [];
        if (retained.Count > 0 && stack.Status != StackStatus.DeleteFailed)
            throw CloudFormationErrors.RetainsOutsideDeleteFailed(stack.Id);

        var failed = stack.Resources.Concat(stack.Leaving).Where(resource => resource.Status == StackStatus.DeleteFailed).Select(resource => resource.LogicalId);
        var others = retained.Except(failed).ToList();
        return others.Count == 0 ? retained : throw CloudFormationErrors.RetainsUnknown(others, stack.Name);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public IReadOnlyList<string>? RetainResources { get; init; }

        public string? RoleARN { get; init; }

        public string? ClientRequestToken { get; init; }

        public string? DeletionMode { get; init; }
    }
}
