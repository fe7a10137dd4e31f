using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Removes resources of a stack: each as soon as those that depend on it are gone, all others at the same time.</summary>
internal sealed class StackRemoval(
    Stack stack, IReadOnlyList<StackResource> resources, IReadOnlyDictionary<string, IResourceType> types, Removal removal) : Deployment(stack)
{
    private readonly HashSet<StackResource> _waiting = [.. resources.Where(IsLeft)];
    private readonly HashSet<StackResource> _underway = [];
    private readonly List<StackResource> _failed = [];
    private readonly HashSet<StackResource> _current = [.. stack.Resources];
    private readonly Dictionary<StackResource, int> _attempts = [];
    private readonly ILookup<string, StackResource> _dependents = resources
        .SelectMany(dependent => dependent.DependsOn.Select(logicalId => (LogicalId: logicalId, Dependent: dependent)))
        .ToLookup(pair => pair.LogicalId, pair => pair.Dependent);

    private bool _ends;

    /// <summary>Goes on with a removal that was interrupted; what failed is tried again.</summary>
    public static StackRemoval Of(Stack stack, SavedDeployment.Removal saved, IReadOnlyDictionary<string, IResourceType> types)
    {
        var removal = Removal.UnderWay(stack.Status, saved.UndoesCreation) with { Retained = saved.Retained, IsForced = saved.IsForced };
        return new StackRemoval(stack, removal.IsCleanup ? stack.Leaving : [.. stack.Resources, .. stack.Leaving], types, removal);
    }

    public override SavedDeployment Save() => new SavedDeployment.Removal(removal.UndoesCreation, [.. removal.Retained])
    {
        IsForced = removal.IsForced,
    };

    protected override void Open(string? reason)
    {
        if (!removal.IsCleanup)
            Stack.DeletionTime = Stack.World.Now;
        Stack.Change(removal.InProgress, reason);
    }

    protected override void TakeUp()
    {
        foreach (var resource in _waiting.Where(resource => resource.Status == StackStatus.DeleteInProgress).ToList())
        {
            _waiting.Remove(resource);
            Remove(resource);
        }
    }

    protected override void Proceed()
    {
        foreach (var resource in resources.Reverse().Where(IsReady))
            After(TimeSpan.Zero, () => Begin(resource), reason => Fail(resource, reason));

        if (_ends || _underway.Count > 0 || resources.Any(IsReady))
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
        resource.Status is not (null or StackStatus.DeleteComplete or StackStatus.DeleteSkipped)
        && resource.DetailedStatus != StackStatus.ValidationFailed;

    private bool IsReady(StackResource resource) =>
        _waiting.Contains(resource) && !_dependents[resource.LogicalId].Any(dependent => IsLeft(dependent) && MayHold(dependent, resource));

    /// <summary>
    /// What an update left behind goes before the rest: two versions of a stack can have the same resources depend on each other
    /// in opposite directions.
    /// </summary>
    private bool MayHold(StackResource dependent, StackResource resource) => !_current.Contains(dependent) || _current.Contains(resource);

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
            Stack.Change(resource, StackStatus.DeleteInProgress);
            Remove(resource);
        }
    }

    private void Remove(StackResource resource)
    {
        _underway.Add(resource);
        After(Stack.World.Latency.Deletion(resource.Type), () => Delete(resource), reason => Fail(resource, reason));
    }

    private void Delete(StackResource resource)
    {
        if (Stack.World.DeletionFaults.Strike(resource.Deployed!))
            throw new ResourceFailure(StatusReasons.ServiceFailure);
        types[resource.Type].Delete(resource.Deployed!);
        _underway.Remove(resource);
        Leave(resource, StackStatus.DeleteComplete);
    }

    private void Leave(StackResource resource, string status, string? reason = null)
    {
        resource.Deployed = null;
        Stack.Change(resource, status, reason);
        ProceedSoon();
    }

    private void Fail(StackResource resource, string reason)
    {
        _underway.Remove(resource);
        if (removal.IsForced)
        {
            Leave(resource, StackStatus.DeleteSkipped, reason);
            return;
        }

        Stack.Change(resource, StackStatus.DeleteFailed, reason);
        if ((_attempts[resource] = _attempts.GetValueOrDefault(resource) + 1) < removal.Attempts)
            _waiting.Add(resource);
        else
            _failed.Add(resource);
        ProceedSoon();
    }

    private void Complete()
    {
        End();
        if (removal.IsCleanup)
            Stack.Leaving = [];
        if (_failed.Count > 0)
            Stack.Change(removal.Failed, removal.ReasonOfFailure(_failed.Select(resource => resource.LogicalId)));
        else
            Stack.Change(removal.Complete);
    }
}
