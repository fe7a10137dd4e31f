using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Removes the resources of a stack: each as soon as those that depend on it are gone, all others at the same time.</summary>
internal sealed class StackRemoval(Stack stack, IReadOnlyDictionary<string, IResourceType> types, Removal removal) : Deployment(stack)
{
    private readonly HashSet<StackResource> _waiting = [.. stack.StartedResources.Where(IsLeft)];
    private readonly HashSet<StackResource> _underway = [];
    private readonly List<StackResource> _failed = [];
    private readonly ILookup<string, StackResource> _dependents = stack.StartedResources
        .SelectMany(dependent => dependent.DependsOn.Select(logicalId => (LogicalId: logicalId, Dependent: dependent)))
        .ToLookup(pair => pair.LogicalId, pair => pair.Dependent);

    private bool _ends;

    protected override void Open(string reason)
    {
        Stack.DeletionTime = Stack.World.Now;
        Stack.Change(removal.InProgress, reason);
    }

    protected override void Proceed()
    {
        foreach (var resource in Stack.Resources.Reverse().Where(IsReady))
            After(TimeSpan.Zero, () => Begin(resource), reason => Fail(resource, reason));

        if (_ends || _underway.Count > 0 || Stack.Resources.Any(IsReady))
            return;
        _ends = true;
        After(Stack.World.Latency.StackOverhead, Complete, Fail);
    }

    protected override void Fail(string reason)
    {
        End();
        Stack.Change(removal.Failed, reason);
    }

    private static bool IsLeft(StackResource resource) =>
        resource.Status is not (StackStatus.DeleteComplete or StackStatus.DeleteSkipped)
        && resource.DetailedStatus != StackStatus.ValidationFailed;

    private bool IsReady(StackResource resource) =>
        _waiting.Contains(resource) && !_dependents[resource.LogicalId].Any(IsLeft);

    private void Begin(StackResource resource)
    {
        _waiting.Remove(resource);
        if (resource.Deployed is null)
        {
            Leave(resource, StackStatus.DeleteComplete);
        }
        else if (removal.Retains(resource))
        {
            Leave(resource, StackStatus.DeleteSkipped);
        }
        else
        {
            _underway.Add(resource);
            Stack.Change(resource, StackStatus.DeleteInProgress);
            After(Stack.World.Latency.Deletion(resource.Type), () => Delete(resource), reason => Fail(resource, reason));
        }
    }

    private void Delete(StackResource resource)
    {
        if (Stack.World.DeletionFaults.Strike(resource.Deployed!))
            throw new ResourceFailure(StatusReasons.ServiceFailure);
        types[resource.Type].Delete(resource.Deployed!);
        _underway.Remove(resource);
        Leave(resource, StackStatus.DeleteComplete);
    }

    private void Leave(StackResource resource, string status)
    {
        resource.Deployed = null;
        Stack.Change(resource, status);
        ProceedSoon();
    }

    private void Fail(StackResource resource, string reason)
    {
        _underway.Remove(resource);
        _failed.Add(resource);
        Stack.Change(resource, StackStatus.DeleteFailed, reason);
        ProceedSoon();
    }

    private void Complete()
    {
        End();
        if (_failed.Count > 0)
            Stack.Change(removal.Failed, StatusReasons.FailedToDelete(_failed.Select(resource => resource.LogicalId)));
        else
            Stack.Change(removal.Complete);
    }
}
