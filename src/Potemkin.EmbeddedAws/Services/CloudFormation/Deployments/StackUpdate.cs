using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// Brings a stack to its next version: makes what is new, updates or replaces what has changed, leaves alone what has not,
/// and has removed at the end what the version no longer has.
/// </summary>
/// <param name="stack">The stack.</param>
/// <param name="next">What it is to be; its resources continue those that there are.</param>
/// <param name="plan">How it becomes so.</param>
/// <param name="types">What stacks can be made of.</param>
/// <param name="rollsBack">Whether the present version is to come back where the next one cannot be reached.</param>
internal sealed class StackUpdate(
    Stack stack, StackVersion next, DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types, bool rollsBack)
    : StackBuild(stack, next.Resources, types)
{
    private readonly StackVersion _previous = stack.Version;
    private readonly IReadOnlyList<StackResource> _previousLeaving = stack.Leaving;
    private readonly ResourceDefinitions _definitions = new(stack, next.Definition, plan);

    private StackUpdate(Stack stack, SavedDeployment.Update saved, DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types)
        : this(stack, stack.Version, plan, types, saved.RollsBack)
    {
        _previous = saved.Previous.In(stack.Region);
        _previousLeaving = [.. saved.PreviousLeaving.Select(resource => resource.In(stack.Region))];
        Waiting = saved.Waiting;
        PolicyBody = saved.PolicyBody;
    }

    /// <summary>What the update may do with the resources; null where it may do anything.</summary>
    public string? PolicyBody { get; init; }

    private StackPolicy? Policy => field ??= PolicyBody is null ? null : StackPolicy.Parse(PolicyBody);

    private IEnumerable<StackResource> Existing => _previous.Resources.Concat(_previousLeaving);

    /// <summary>Goes on with an update that was interrupted.</summary>
    public static StackUpdate Of(Stack stack, SavedDeployment.Update saved, DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types) =>
        new(stack, saved, plan, types);

    public override SavedDeployment Save() => new SavedDeployment.Update(
        Waiting, SavedVersion.Of(_previous), [.. _previousLeaving.Select(SavedStackResource.Of)], rollsBack)
    {
        PolicyBody = PolicyBody,
    };

    /// <summary>Gives the update up, and brings the present version back.</summary>
    public void CancelAndRollBack(string reason)
    {
        Cancel();
        new StackUpdateRollback(Stack, next, _previous, Types).Start(reason);
    }

    protected override void Open(string? reason)
    {
        Stack.LastUpdatedTime = Stack.World.Now;
        Stack.Version = next;
        Stack.Leaving = [.. Outdated.Removed(Existing, next)];
        Stack.Change(StackStatus.UpdateInProgress, reason);
        After(TimeSpan.Zero, () => Validate(plan), Fail);
        After(TimeSpan.Zero, PermitRemovals, Fail);
    }

    protected override void Begin(StackResource resource)
    {
        var definition = _definitions.Of(resource);
        if (resource is not { Deployed: not null, Made: { } before })
        {
            Announce(resource, definition, ResourceAction.Creation);
            Create(resource, definition);
        }
        else if (definition.IsSameAs(before) && !resource.HasFailed && resource.Type != NestedStackType.TypeName)
        {
            Leave(resource);
        }
        else if (PropertyChanges.RequireReplacement(before, definition))
        {
            Permit(StackPolicy.Replace, resource);
            RefuseReplacement(resource, before, definition);
            Announce(resource, definition, ResourceAction.Update, StatusReasons.ReplacementRequired);
            Create(resource, definition);
        }
        else
        {
            Permit(StackPolicy.Modify, resource);
            Announce(resource, definition, ResourceAction.Update);
            Update(resource, before, definition);
        }
    }

    protected override void Continue(StackResource resource)
    {
        var definition = _definitions.Of(resource);
        if (resource is not { Deployed: not null, Made: { } before })
            Create(resource, definition);
        else if (Types[resource.Type] is ILastingResourceType && ResourceAction.UnderWayOn(resource) == ResourceAction.Update)
            Update(resource, _previous.Find(resource.LogicalId)!.Made!, definition);
        else if (definition.IsSameAs(before))
            Stabilize(resource);
        else if (PropertyChanges.RequireReplacement(before, definition))
            Create(resource, definition);
        else
            Update(resource, before, definition);
    }

    protected override void Complete()
    {
        Stack.Outputs = StackOutputs.Of(Stack, _definitions);
        End();
        Stack.LastStable = null;
        Stack.Leaving = [.. Stack.Leaving, .. Outdated.Replaced(Existing, next)];
        if (Stack.ParentId is not null)
            new CleanupPending(Stack, _previous, Types).Start();
        else
            new StackRemoval(Stack, Stack.Leaving, Types, Removal.UpdateCleanup).Start();
    }

    protected override void Undo(string reason)
    {
        End();
        if (rollsBack)
        {
            new StackUpdateRollback(Stack, next, _previous, Types).Start(reason);
            return;
        }

        Stack.LastStable ??= _previous;
        Stack.Change(StackStatus.UpdateFailed, reason);
    }

    private void Permit(string action, StackResource resource)
    {
        if (Policy?.Refusal(action, resource.LogicalId, resource.Type) is { } refusal)
            throw new ResourceFailure(refusal);
    }

    /// <summary>What the policy keeps from being removed, nothing is begun for.</summary>
    private void PermitRemovals()
    {
        var refused = (
            from resource in Stack.Leaving
            where resource.Deployed is not null
            let refusal = Policy?.Refusal(StackPolicy.Delete, resource.LogicalId, resource.Type)
            where refusal is not null
            select (Resource: resource, Reason: refusal)).ToList();
        foreach (var (resource, reason) in refused)
            Stack.Change(resource, StackStatus.UpdateFailed, reason);
        if (refused.Count > 0)
            Undo(StatusReasons.FailedToUpdate(refused.Select(each => each.Resource.LogicalId)));
    }

    private void RefuseReplacement(StackResource resource, ResourceDefinition before, ResourceDefinition definition)
    {
        Show(resource, definition);
        if (!rollsBack)
            throw new ResourceFailure(StatusReasons.ReplacementWithoutRollback);
        if (PropertyChanges.KeepCustomName(before, definition))
            throw new ResourceFailure(StatusReasons.CustomNamed(resource.PhysicalId!));
    }
}
