using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// A nested stack that is updated waits until the whole tree is: then it is cleaned up, or taken back to the version before.
/// </summary>
internal sealed class CleanupPending(Stack stack, StackVersion previous, IReadOnlyDictionary<string, IResourceType> types) : Deployment(stack)
{
    public override SavedDeployment Save() => new SavedDeployment.CleanupPending(SavedVersion.Of(previous));

    /// <summary>The parent is updated.</summary>
    public void CleanUp()
    {
        End();
        new StackRemoval(Stack, Stack.Leaving, types, Removal.UpdateCleanup).Resume();
    }

    /// <summary>The parent is not.</summary>
    public void RollBack()
    {
        End();
        new StackUpdateRollback(Stack, Stack.Version, previous, types).Start();
    }

    protected override void Open(string? reason) => Stack.Change(StackStatus.UpdateCompleteCleanupInProgress, reason);

    protected override void TakeUp()
    {
    }

    protected override void Proceed()
    {
    }

    protected override void Fail(string reason)
    {
        End();
        Stack.Change(StackStatus.UpdateRollbackFailed, reason);
    }
}
