using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// Brings a stack back to the version that it had before an update that failed. What the update changed in place is changed back;
/// of what it replaced the old physical resource is still there; what it made is removed at the end.
/// </summary>
/// <param name="stack">The stack.</param>
/// <param name="attempted">What it was to be.</param>
/// <param name="previous">What it is to be again.</param>
/// <param name="types">What stacks can be made of.</param>
internal sealed class StackUpdateRollback(
    Stack stack, StackVersion attempted, StackVersion previous, IReadOnlyDictionary<string, IResourceType> types)
    : StackBuild(stack, previous.Resources, types)
{
    /// <summary>The logical ids of the resources that are left as they are.</summary>
    private IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Goes on with a rollback that was interrupted.</summary>
    public static StackUpdateRollback Of(Stack stack, SavedDeployment.UpdateRollback saved, IReadOnlyDictionary<string, IResourceType> types) =>
        new(stack, saved.Attempted.In(stack.Region), stack.Version, types) { Waiting = saved.Waiting, Skipped = saved.Skipped };

    /// <summary>Tries a rollback again that has failed.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="failed">What is left of it.</param>
    /// <param name="skipped">The logical ids of the resources to be left as they are.</param>
    /// <param name="types">What stacks can be made of.</param>
    public static StackUpdateRollback Again(
        Stack stack, FailedRollback failed, IReadOnlyList<string> skipped, IReadOnlyDictionary<string, IResourceType> types) =>
        new(stack, failed.Attempted, stack.Version, types) { Waiting = failed.Left, Skipped = skipped };

    protected override bool RollsBack => true;

    public override SavedDeployment Save() => new SavedDeployment.UpdateRollback(Waiting, SavedVersion.Of(attempted), Skipped);

    protected override void Open(string? reason)
    {
        Stack.Version = previous;
        Stack.FailedRollback = null;
        Stack.LastStable = null;
        Stack.Leaving =
        [
            .. Outdated.Removed(attempted.Resources, previous),
            .. Outdated.ReplacedInVain(attempted.Resources, previous),
        ];
        Stack.Change(StackStatus.UpdateRollbackInProgress, reason);
    }

    protected override void Begin(StackResource resource)
    {
        var changed = attempted.Find(resource.LogicalId);
        if (changed is null || changed.LastEventIdTime == resource.LastEventIdTime)
        {
            Leave(resource);
            return;
        }

        resource.FollowEventsOf(changed);
        if (!Skipped.Contains(resource.LogicalId)
            && changed.IsSamePhysical(resource) && changed.Made is { } made && resource.Made is { } before
            && (resource.Type == NestedStackType.TypeName || !made.IsSameAs(before)))
        {
            Announce(resource, before, ResourceAction.Update);
            Update(resource, made, before);
        }
        else
        {
            Complete(resource);
        }
    }

    /// <summary>Only what was changed in place takes any time.</summary>
    protected override void Continue(StackResource resource) =>
        Update(resource, attempted.Find(resource.LogicalId)!.Made!, resource.Made!);

    protected override void Complete()
    {
        End();
        new StackRemoval(Stack, Stack.Leaving, Types, Removal.UpdateRollbackCleanup).Start();
    }

    protected override void Undo(string reason)
    {
        End();
        Stack.FailedRollback = new FailedRollback(
            attempted, [.. Waiting, .. Resources.Where(resource => resource.HasFailed).Select(resource => resource.LogicalId)]);
        Stack.Change(StackStatus.UpdateRollbackFailed, reason);
    }
}
