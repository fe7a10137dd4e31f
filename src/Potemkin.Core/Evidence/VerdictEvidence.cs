namespace Potemkin.Core.Evidence;

/// <summary>A verdict that a scenario asked for: what was expected, and what the rule said.</summary>
public sealed record VerdictEvidence
{
    /// <summary>What <see cref="Expected"/> is where the rule was to report nothing more of the resource.</summary>
    public const string NotReported = "NOT_REPORTED";

    /// <summary>What <see cref="Expected"/> is where the rule was to fail to judge the resource.</summary>
    public const string NotJudged = "NOT_JUDGED";

    /// <summary>What <see cref="Expected"/> begins with where the rule was to report the resource although it was deleted: <c>STILL_NON_COMPLIANT</c>.</summary>
    public const string Still = "STILL_";

    /// <summary>The rule, by its alias.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's name in AWS Config.</summary>
    public required string RuleName { get; init; }

    /// <summary>The stack that the resource is in, by its name; empty for the account, which is in none.</summary>
    public required string Stack { get; init; }

    /// <summary>The resource.</summary>
    public required ResourceEvidence Resource { get; init; }

    /// <summary>What AWS Config calls the resource; null where that was not found out.</summary>
    public string? ResourceId { get; init; }

    /// <summary>The compliance type that was expected, or <see cref="NotReported"/>, <see cref="NotJudged"/> or one after <see cref="Still"/>.</summary>
    public required string Expected { get; init; }

    /// <summary>What the annotation had to have: a text, or a regular expression between slashes; null where it did not matter.</summary>
    public string? ExpectedAnnotation { get; init; }

    /// <summary>The compliance type that was given; null where there was none in time.</summary>
    public string? Given { get; init; }

    /// <summary>Whether the verdict was as expected.</summary>
    public required bool AsExpected { get; init; }

    /// <summary>How the rule failed to judge the resource, in a sentence, where it had to; null otherwise.</summary>
    public string? Failure { get; init; }

    /// <summary>The rule's annotation; null where it gave none.</summary>
    public string? Annotation { get; init; }

    /// <summary>Whether the rule reported the verdict, or was evaluated and silent; null where there was none.</summary>
    public Compliance.VerdictBasis? Basis { get; init; }

    /// <summary>When the resource was last changed, on AWS's clock.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The configuration item or the moment that was judged, on AWS's clock.</summary>
    public DateTimeOffset? OrderedAt { get; init; }

    /// <summary>When the rule was invoked, on AWS's clock.</summary>
    public DateTimeOffset? InvokedAt { get; init; }

    /// <summary>When AWS Config took note of the result, on AWS's clock.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>When the wait for it began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>When it was seen, or given up.</summary>
    public required DateTimeOffset Ended { get; init; }
}
