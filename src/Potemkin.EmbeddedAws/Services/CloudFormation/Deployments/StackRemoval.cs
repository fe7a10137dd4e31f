using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;
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
        var removal = Removal.UnderWay(stack.Status, saved.UndoesCreation) with
        {
            Retained = saved.Retained,
            RetainsExceptOnCreate = saved.RetainsExceptOnCreate,
            IsForced = saved.IsForced,
        };
        return new StackRemoval(stack, removal.IsCleanup ? stack.Leaving : [.. stack.Resources, .. stack.Leaving], types, removal);
    }

    public override SavedDeployment Save() => new SavedDeployment.Removal(removal.UndoesCreation, [.. removal.Retained], removal.RetainsExceptOnCreate)
    {
        IsForced = removal.IsForced,
    };

    protected override void Open(string? reason)
    {
        if (!removal.IsCleanup)
            Stack.DeletionTime = Stack.World.Now;
        Stack.Change(removal.InProgress, reason);
        CleanUpNested();
    }

    protected override void TakeUp()
    {
        CleanUpNested();
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

        if (_ends || _underway.Count > 0 || resources.Any(IsReady) || IsAnyNestedBusy())
            return;
        _ends = true;
        After(Stack.World.Latency.StackOverhead, Complete, Fail);
    }

    protected override void Fail(string reason)
    {
        End();
        Stack.Change(removal.Failed, reason);
    }

    /// <summary>What an update left behind in nested stacks goes when the whole tree is updated.</summary>
    private void CleanUpNested()
    {
        if (!removal.IsCleanup)
            return;
        foreach (var nested in NestedStacks.Of(Stack))
        {
            (nested.Deployment as CleanupPending)?.CleanUp();
            nested.Watch(() =>
            {
                ProceedSoon();
                return nested.Deployment is null;
            });
        }
    }

    private bool IsAnyNestedBusy() => removal.IsCleanup && NestedStacks.Of(Stack).Any(nested => nested.Deployment is not null);

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
        var course = Course(_ => { }, () => Removed(resource), (reason, _) => Fail(resource, reason));
        if (types[resource.Type] is ILastingResourceType lasting)
        {
            lasting.Delete(resource.Deployed!, Request(resource), course);
            return;
        }

        types[resource.Type].Delete(resource.Deployed!);
        course.End();
    }

    private void Removed(StackResource resource)
    {
        _underway.Remove(resource);
        Leave(resource, StackStatus.DeleteComplete);
    }

    private ResourceRequest Request(StackResource resource) =>
        new(Stack.Region, Stack.Name, resource.LogicalId, resource.Deployed!.Properties, resource.Deployed.Tags)
        {
            StackId = Stack.Id,
            ResourceType = resource.Type,
        };

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
