namespace Potemkin.Core.Evidence;

/// <summary>A run.</summary>
public sealed record RunEvidence
{
    /// <summary>Its name.</summary>
    public required string Id { get; init; }

    /// <summary>Where it put its stacks: <c>embedded</c>, <c>live</c> or an address.</summary>
    public required string Target { get; init; }

    /// <summary>The account that it began in; null where it could not begin.</summary>
    public string? AccountId { get; init; }

    /// <summary>The region that it began in; null where it could not begin.</summary>
    public string? Region { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset Ended { get; init; }

    /// <summary>Why it could not begin, or what it left behind; null where neither is so.</summary>
    public string? Failure { get; init; }

    /// <summary>Which Potemkin ran it.</summary>
    public required string PotemkinVersion { get; init; }

    /// <summary>Which verdicts each rule was to be proved for.</summary>
    public IReadOnlyList<string> Coverage { get; init; } = [];

    /// <summary>What it did.</summary>
    public required RunActivity Total { get; init; }

    /// <summary>The same by account and region.</summary>
    public required IReadOnlyList<PlaceActivity> Places { get; init; }
}
