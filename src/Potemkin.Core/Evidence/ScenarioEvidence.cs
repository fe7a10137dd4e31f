using System.Text.Json.Serialization;

namespace Potemkin.Core.Evidence;

/// <summary>A scenario: what it says, what became of it, and what was seen.</summary>
public sealed record ScenarioEvidence
{
    /// <summary>The run.</summary>
    public string Run { get; init; } = "";

    /// <summary>Its feature; null where a test of another kind made it.</summary>
    public FeatureEvidence? Feature { get; init; }

    /// <summary>The title of Gherkin's rule that it stands under; null where it stands under none.</summary>
    public string? Under { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What its text says below the title; null where that is nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The line in the feature's file; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Its row of examples, cell by cell; none where it is no outline.</summary>
    public IReadOnlyList<ParameterEvidence> Examples { get; init; } = [];

    /// <summary>Its tags without their @, those of the feature first.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The controls that it is evidence for, such as <c>CIS-2.1.1</c>.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];

    /// <summary>What became of it.</summary>
    public required ScenarioOutcome Outcome { get; init; }

    /// <summary>Whether it came to its end.</summary>
    [JsonIgnore]
    public bool IsExecuted => Outcome is ScenarioOutcome.Passed or ScenarioOutcome.Failed;

    /// <summary>Why it failed or was not executed; null where it passed.</summary>
    public string? Reason { get; init; }

    /// <summary>The account that it was in; null where it was not executed.</summary>
    public string? AccountId { get; init; }

    /// <summary>The region that it was in; null where it was not executed.</summary>
    public string? Region { get; init; }

    /// <summary>When it began; null where it was not executed. What it puts in place may have been begun before.</summary>
    public DateTimeOffset? Began { get; init; }

    /// <summary>When it ended; null where it did not. What it put in place is taken down after that.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Its steps.</summary>
    public IReadOnlyList<StepEvidence> Steps { get; init; } = [];

    /// <summary>The rules that it names, by their aliases.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The stacks that it put in place or used.</summary>
    public IReadOnlyList<StackEvidence> Stacks { get; init; } = [];

    /// <summary>The verdicts that it asked for.</summary>
    public IReadOnlyList<VerdictEvidence> Verdicts { get; init; } = [];
}
