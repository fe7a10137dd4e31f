namespace Potemkin.Core.Evidence;

/// <summary>A step of a scenario.</summary>
public sealed record StepEvidence
{
    /// <summary>Its keyword, such as <c>Given</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>The line without its keyword.</summary>
    public required string Text { get; init; }

    /// <summary>The line in the feature's file; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Its table, row by row, the heading first; none where it has none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table { get; init; } = [];

    /// <summary>Its text between quotation marks of three; null where it has none.</summary>
    public string? DocString { get; init; }

    /// <summary>What became of it.</summary>
    public StepOutcome Outcome { get; init; } = StepOutcome.NotTaken;

    /// <summary>When it began; null where it was not taken.</summary>
    public DateTimeOffset? Began { get; init; }

    /// <summary>When it ended; null where it did not.</summary>
    public DateTimeOffset? Ended { get; init; }
}
