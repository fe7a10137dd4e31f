namespace Potemkin.Core.Evidence;

/// <summary>A stack that a scenario put in place or used.</summary>
public sealed record StackEvidence
{
    /// <summary>Its name in CloudFormation.</summary>
    public required string Name { get; init; }

    /// <summary>Its stack id; null where CloudFormation gave it none.</summary>
    public string? Id { get; init; }

    /// <summary>Whether other scenarios used it too.</summary>
    public bool Shared { get; init; }

    /// <summary>Whether it stays when the run has ended.</summary>
    public bool Kept { get; init; }

    /// <summary>What was done to it, in order.</summary>
    public IReadOnlyList<StackChangeEvidence> Changes { get; init; } = [];

    /// <summary>Its resources, as they were before it was deleted.</summary>
    public IReadOnlyList<ResourceEvidence> Resources { get; init; } = [];
}
