using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// Brings a stack back to the version that it had before an update that failed. What the update changed in place is changed back;
/// of what it replaced the old physical resource is still there; what it made is removed at the end.
/// </summary>
internal sealed class StackUpdateRollback(Stack stack, StackVersion previous, IReadOnlyDictionary<string, IResourceType> types)
    : StackBuild(stack, previous.Resources, types)
{
    private readonly StackVersion _attempted = stack.Version;

    private StackUpdateRollback(Stack stack, SavedDeployment.UpdateRollback saved, IReadOnlyDictionary<string, IResourceType> types)
        : this(stack, stack.Version, types)
    {
        _attempted = saved.Attempted.In(stack.Region);
        Waiting = saved.Waiting;
    }

    /// <summary>Goes on with a rollback that was interrupted.</summary>
    public static StackUpdateRollback Of(Stack stack, SavedDeployment.UpdateRollback saved, IReadOnlyDictionary<string, IResourceType> types) =>
        new(stack, saved, types);

    public override SavedDeployment Save() => new SavedDeployment.UpdateRollback(Waiting, SavedVersion.Of(_attempted));

    protected override void Open(string? reason)
    {
        Stack.Version = previous;
        Stack.Leaving =
        [
            .. Outdated.Removed(_attempted.Resources, previous),
            .. Outdated.ReplacedInVain(_attempted.Resources, previous),
        ];
        Stack.Change(StackStatus.UpdateRollbackInProgress, reason);
    }

    protected override void Begin(StackResource resource)
    {
        var attempted = _attempted.Find(resource.LogicalId);
        if (attempted is null || attempted.LastEventIdTime == resource.LastEventIdTime)
        {
            Leave(resource);
            return;
        }

        resource.FollowEventsOf(attempted);
        if (attempted.Deployed == resource.Deployed && attempted.Made is { } made && resource.Made is { } before && !made.IsSameAs(before))
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
        Update(resource, _attempted.Find(resource.LogicalId)!.Made!, resource.Made!);

    protected override void Complete()
    {
        End();
        new StackRemoval(Stack, Stack.Leaving, Types, Removal.UpdateRollbackCleanup).Start();
    }

    protected override void Undo(string reason)
    {
        End();
        Stack.Change(StackStatus.UpdateRollbackFailed, reason);
    }
}
