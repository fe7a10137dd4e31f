namespace Potemkin.EmbeddedAws.Services.CloudFormation.Drift;

/// <summary>How far a resource is from what its stack made it.</summary>
/// <param name="LogicalId">Which resource.</param>
/// <param name="Status">See <see cref="DriftStatus"/>.</param>
/// <param name="Timestamp">When it was looked at.</param>
internal sealed record ResourceDrift(string LogicalId, string Status, DateTimeOffset Timestamp)
{
    /// <summary>What the stack made it, as JSON; null where it was not looked at.</summary>
    public string? Expected { get; init; }

    /// <summary>What it is, as JSON; null where it was not looked at, or is gone.</summary>
    public string? Actual { get; init; }

    public IReadOnlyList<PropertyDrift> Differences { get; init; } = [];
}
