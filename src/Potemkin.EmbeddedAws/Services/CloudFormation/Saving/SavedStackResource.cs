using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Saving;

/// <summary>A resource of a stack, as it is saved.</summary>
internal sealed record SavedStackResource
{
    public required string LogicalId { get; init; }

    public required string Type { get; init; }

    public required string DeletionPolicy { get; init; }

    public required string UpdateReplacePolicy { get; init; }

    public IReadOnlyList<string> DependsOn { get; init; } = [];

    public string? PhysicalId { get; init; }

    /// <summary>Whether it is one of the region's resources, that of its type and physical id.</summary>
    public bool IsDeployed { get; init; }

    /// <summary>What it became, where that is its stack's alone.</summary>
    public SavedResource? Own { get; init; }

    public ResourceDefinition? Made { get; init; }

    public string? PropertiesShown { get; init; }

    public string? Status { get; init; }

    public string? StatusReason { get; init; }

    public string? DetailedStatus { get; init; }

    public DateTimeOffset? LastUpdated { get; init; }

    public DateTimeOffset? LastEventIdTime { get; init; }

    public SignalPolicy? SignalPolicy { get; init; }

    public DateTimeOffset? SignalsDueAt { get; init; }

    public IReadOnlyList<ResourceSignal> Signals { get; init; } = [];

    public static SavedStackResource Of(StackResource resource) => new()
    {
        LogicalId = resource.LogicalId,
        Type = resource.Type,
        DeletionPolicy = resource.DeletionPolicy,
        UpdateReplacePolicy = resource.UpdateReplacePolicy,
        DependsOn = [.. resource.DependsOn],
        PhysicalId = resource.PhysicalId,
        IsDeployed = resource.Deployed is { IsInRegion: true },
        Own = resource.Deployed is { IsInRegion: false } own ? SavedResource.Of(own) : null,
        Made = resource.Made,
        PropertiesShown = resource.PropertiesShown,
        SignalPolicy = resource.SignalPolicy,
        SignalsDueAt = resource.SignalsDueAt,
        Signals = resource.Signals,
        Status = resource.Status,
        StatusReason = resource.StatusReason,
        DetailedStatus = resource.DetailedStatus,
        LastUpdated = resource.Status is null ? null : resource.LastUpdated,
        LastEventIdTime = resource.LastEventIdTime == default ? null : resource.LastEventIdTime,
    };

    public StackResource In(RegionState region)
    {
        var resource = new StackResource(LogicalId, Type)
        {
            DeletionPolicy = DeletionPolicy,
            UpdateReplacePolicy = UpdateReplacePolicy,
            DependsOn = DependsOn,
            PhysicalId = PhysicalId,
            Deployed = IsDeployed ? Deployed(region) : Own?.In(region),
            Made = Made,
            PropertiesShown = PropertiesShown,
            SignalPolicy = SignalPolicy,
            SignalsDueAt = SignalsDueAt,
            Signals = [.. Signals],
        };
        resource.Load(Status, StatusReason, DetailedStatus, LastUpdated ?? default, LastEventIdTime ?? default);
        return resource;
    }

    private Resource Deployed(RegionState region) => region.Resources.Find(Type, PhysicalId ?? "")
        ?? throw new KeyNotFoundException($"There is no {Type} '{PhysicalId}', which the resource '{LogicalId}' of a stack is said to be.");
}
