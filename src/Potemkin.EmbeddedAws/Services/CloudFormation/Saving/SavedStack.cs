using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Saving;

/// <summary>A stack, as it is saved; the values of its NoEcho parameters too, for an update may keep them.</summary>
internal sealed record SavedStack
{
    public required string Name { get; init; }

    public required string Id { get; init; }

    public required DateTimeOffset CreationTime { get; init; }

    public DateTimeOffset? LastUpdatedTime { get; init; }

    public DateTimeOffset? DeletionTime { get; init; }

    public bool TerminationProtection { get; init; }

    public string? ClientRequestToken { get; init; }

    public string? ChangeSetId { get; init; }

    public string? PolicyBody { get; init; }

    public StackDrift? Drift { get; init; }

    /// <summary>The stack as its own events tell of it, with its status.</summary>
    public required SavedStackResource Self { get; init; }

    public required SavedVersion Version { get; init; }

    public IReadOnlyList<SavedStackResource> Leaving { get; init; } = [];

    public IReadOnlyList<OutputValue> Outputs { get; init; } = [];

    public IReadOnlyList<StackEvent> Events { get; init; } = [];

    public string? ParentId { get; init; }

    public string? RootId { get; init; }

    public SavedVersion? LastStable { get; init; }

    public SavedFailedRollback? FailedRollback { get; init; }

    /// <summary>The work that is under way; null where none is.</summary>
    public SavedDeployment? Deployment { get; init; }

    public static SavedStack Of(Stack stack) => new()
    {
        Name = stack.Name,
        Id = stack.Id,
        CreationTime = stack.CreationTime,
        LastUpdatedTime = stack.LastUpdatedTime,
        DeletionTime = stack.DeletionTime,
        TerminationProtection = stack.TerminationProtection,
        ClientRequestToken = stack.ClientRequestToken,
        ChangeSetId = stack.ChangeSetId,
        PolicyBody = stack.PolicyBody,
        Drift = stack.Drift,
        Self = SavedStackResource.Of(stack.Self),
        Version = SavedVersion.Of(stack.Version),
        Leaving = [.. stack.Leaving.Select(SavedStackResource.Of)],
        Outputs = stack.Outputs,
        Events = stack.Events,
        ParentId = stack.ParentId,
        RootId = stack.RootId,
        LastStable = stack.LastStable is { } stable ? SavedVersion.Of(stable) : null,
        FailedRollback = stack.FailedRollback is { } failed ? SavedFailedRollback.Of(failed) : null,
        Deployment = stack.Deployment?.Save() ?? stack.InterruptedDeployment,
    };

    public Stack In(RegionState region)
    {
        var stack = new Stack(region, Name, Id, Version.In(region))
        {
            CreationTime = CreationTime,
            LastUpdatedTime = LastUpdatedTime,
            DeletionTime = DeletionTime,
            TerminationProtection = TerminationProtection,
            ClientRequestToken = ClientRequestToken,
            ChangeSetId = ChangeSetId,
            PolicyBody = PolicyBody,
            Drift = Drift,
            Self = Self.In(region),
            Leaving = [.. Leaving.Select(resource => resource.In(region))],
            Outputs = Outputs,
            ParentId = ParentId,
            RootId = RootId,
            LastStable = LastStable?.In(region),
            FailedRollback = FailedRollback?.In(region),
            InterruptedDeployment = Deployment,
        };
        stack.Load(Events);
        return stack;
    }
}
