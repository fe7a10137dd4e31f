using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// A resource of a stack, and how far it is; or the stack itself, which AWS counts among its own resources in its events.
/// Its status is changed by <see cref="Stack.Change(StackResource, string, string?, string?)"/> alone.
/// </summary>
internal sealed class StackResource(string logicalId, string type)
{
    public string LogicalId { get; } = logicalId;

    public string Type { get; } = type;

    /// <summary><c>Delete</c>, <c>Retain</c> or <c>RetainExceptOnCreate</c>.</summary>
    public string DeletionPolicy { get; init; } = "Delete";

    /// <summary><c>Delete</c> or <c>Retain</c>: what becomes of the physical resource that an update replaces.</summary>
    public string UpdateReplacePolicy { get; init; } = "Delete";

    /// <summary>The logical ids of the resources that must be there before this one.</summary>
    public IReadOnlyCollection<string> DependsOn { get; init; } = [];

    /// <summary>The signals that it needs before it is complete; null where it needs none.</summary>
    public SignalPolicy? SignalPolicy { get; init; }

    /// <summary>Until when those are waited for; null before.</summary>
    public DateTimeOffset? SignalsDueAt { get; set; }

    /// <summary>The signals that came, one under each id.</summary>
    public List<ResourceSignal> Signals { get; init; } = [];

    /// <summary>Null until it is made, and kept when it is gone.</summary>
    public string? PhysicalId { get; set; }

    /// <summary>What it became; null before and after.</summary>
    public Resource? Deployed { get; set; }

    /// <summary>What it was made, or last updated, to be; null before.</summary>
    public ResourceDefinition? Made { get; set; }

    /// <summary>The properties as its events show them, as JSON.</summary>
    public string? PropertiesShown { get; set; }

    /// <summary>Null while nothing has been done about it.</summary>
    public string? Status { get; private set; }

    /// <summary>Whether what was last done about it failed, so that it is not what it was to be.</summary>
    public bool HasFailed => Status is StackStatus.CreateFailed or StackStatus.UpdateFailed;

    public string? StatusReason { get; private set; }

    public string? DetailedStatus { get; private set; }

    public DateTimeOffset LastUpdated { get; private set; }

    /// <summary>The time in the id of its last event: where nothing takes time, several happen in a millisecond, and their ids still differ.</summary>
    public DateTimeOffset LastEventIdTime { get; private set; }

    /// <summary>Whether it and the other, of the same logical id, became the same physical resource.</summary>
    public bool IsSamePhysical(StackResource other) => Deployed?.PhysicalId == other.Deployed?.PhysicalId;

    /// <summary>The resources that the plan is to make, nothing done about them yet.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="retainExceptOnCreate">Whether what cannot be created goes, although its policy retains it.</param>
    public static IReadOnlyList<StackResource> AllOf(DeploymentPlan plan, bool retainExceptOnCreate) =>
    [
        .. plan.Resources.Select(resource => new StackResource(resource.LogicalId, resource.Type)
        {
            DeletionPolicy = retainExceptOnCreate && resource.DeletionPolicy == "Retain" ? "RetainExceptOnCreate" : resource.DeletionPolicy,
            UpdateReplacePolicy = resource.UpdateReplacePolicy,
            SignalPolicy = resource.CreationPolicy is { Count: > 0 } policy
                ? new SignalPolicy(policy.Count, policy.Timeout, policy.MinSuccessfulInstancesPercent)
                : null,
            DependsOn = [.. plan.DependenciesOf(resource.LogicalId)],
        }),
    ];

    /// <summary>The same physical resource, replaced by another that now has its logical id.</summary>
    public StackResource Replaced(string updateReplacePolicy)
    {
        var replaced = new StackResource(LogicalId, Type) { DeletionPolicy = updateReplacePolicy, DependsOn = DependsOn };
        replaced.Continue(this);
        return replaced;
    }

    /// <summary>Stands for what the other stood for: the same resource under another version of its stack.</summary>
    public void Continue(StackResource other)
    {
        PhysicalId = other.PhysicalId;
        Deployed = other.Deployed;
        Made = other.Made;
        PropertiesShown = other.PropertiesShown;
        Status = other.Status;
        StatusReason = other.StatusReason;
        DetailedStatus = other.DetailedStatus;
        LastUpdated = other.LastUpdated;
        LastEventIdTime = other.LastEventIdTime;
    }

    /// <summary>Lets the ids of its events go on from those of the other, which has the same logical id.</summary>
    public void FollowEventsOf(StackResource other)
    {
        if (other.LastEventIdTime > LastEventIdTime)
            LastEventIdTime = other.LastEventIdTime;
    }

    /// <summary>Is in the status that it was in when the state was saved.</summary>
    public void Load(string? status, string? reason, string? detailedStatus, DateTimeOffset lastUpdated, DateTimeOffset lastEventIdTime) =>
        (Status, StatusReason, DetailedStatus, LastUpdated, LastEventIdTime) = (status, reason, detailedStatus, lastUpdated, lastEventIdTime);

    public void Enter(string status, string? reason, string? detailedStatus, DateTimeOffset now)
    {
        Status = status;
        StatusReason = reason;
        DetailedStatus = detailedStatus;
        LastUpdated = now;
        LastEventIdTime = now > LastEventIdTime ? now : LastEventIdTime.AddMilliseconds(1);
    }
}
