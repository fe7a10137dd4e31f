namespace Potemkin.Core.Evidence;

/// <summary>What was done to a stack.</summary>
public sealed record StackChangeEvidence
{
    /// <summary>What it was.</summary>
    public required StackChangeKind Kind { get; init; }

    /// <summary>The template, by its id; null where it was deleted.</summary>
    public string? Template { get; init; }

    /// <summary>The values that were given for the template's parameters; the others have their defaults, or stay as they were.</summary>
    public IReadOnlyList<ParameterEvidence> Parameters { get; init; } = [];

    /// <summary>When it began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>When it was seen to be done, or to have failed; null where the run ended before.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public string? Failure { get; init; }
}
