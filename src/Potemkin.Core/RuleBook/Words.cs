using System.Globalization;
using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What the book says in words, on a page and in Markdown alike.</summary>
internal static class Words
{
    /// <summary>What became of a scenario.</summary>
    public static string Of(ScenarioOutcome outcome) => outcome switch
    {
        ScenarioOutcome.Passed => "passed",
        ScenarioOutcome.Failed => "failed",
        ScenarioOutcome.Skipped => "skipped",
        ScenarioOutcome.NotSelected => "not selected",
        ScenarioOutcome.NotReached => "not reached",
        _ => "stopped",
    };

    /// <summary>What an outcome means.</summary>
    public static string MeaningOf(ScenarioOutcome outcome) => outcome switch
    {
        ScenarioOutcome.Passed => "all that it states was so",
        ScenarioOutcome.Failed => "something that it states was not so, or could not be found out",
        ScenarioOutcome.Skipped => "left out for a reason of its own",
        ScenarioOutcome.NotSelected => "left out by a filter",
        ScenarioOutcome.NotReached => "the run ended before",
        _ => "the run was stopped meanwhile",
    };

    /// <summary>What was expected, in words that stand after a colon.</summary>
    public static string ExpectedOf(VerdictEvidence verdict) => verdict.Expected switch
    {
        VerdictEvidence.NotReported => "no longer reported",
        VerdictEvidence.NotJudged => NotJudged,
        _ when StillOf(verdict) is { } complianceType => $"still reported {complianceType}",
        var complianceType => complianceType,
    };

    /// <summary>What was given, in words that stand after a colon.</summary>
    public static string GivenOf(VerdictEvidence verdict) => verdict switch
    {
        { Given: { } given } => given,
        { Expected: VerdictEvidence.NotReported, AsExpected: true } => "no longer reported",
        { Expected: VerdictEvidence.NotReported } => "still reported",
        { Expected: VerdictEvidence.NotJudged, AsExpected: true } => NotJudged,
        { Expected: VerdictEvidence.NotJudged } => "something else",
        _ when StillOf(verdict) is { } complianceType => verdict.AsExpected ? $"still reported {complianceType}" : "something else",
        _ => "no verdict in time",
    };

    /// <summary>How the verdict came to be: a sentence.</summary>
    public static string BasisOf(VerdictEvidence verdict) => verdict switch
    {
        { Basis: VerdictBasis.Silence } =>
            "The rule was evaluated after the resource had changed, and was silent: it reported neither COMPLIANT nor NON_COMPLIANT, which is NOT_APPLICABLE.",
        { Basis: VerdictBasis.Report } => "The rule reported it, of the resource as it was after its last change.",
        { Expected: VerdictEvidence.NotReported, AsExpected: true } => "The rule's results no longer have the resource.",
        { Expected: VerdictEvidence.NotReported } => "The rule's results had the resource until the wait ended.",
        { Expected: VerdictEvidence.NotJudged, Failure: { } failure } => failure,
        { Expected: VerdictEvidence.NotJudged } => "The rule did not fail as it was to.",
        _ when StillOf(verdict) is not null => verdict.AsExpected
            ? "The rule was evaluated after the resource was gone, and its results still have it."
            : "The rule was not seen to report the resource so after that was gone.",
        _ => "The rule gave no verdict on the resource as it was after its last change until the wait ended.",
    };

    private const string NotJudged = "failed to judge";

    private static string? StillOf(VerdictEvidence verdict) =>
        verdict.Expected.StartsWith(VerdictEvidence.Still, StringComparison.Ordinal) ? verdict.Expected[VerdictEvidence.Still.Length..] : null;

    /// <summary>What was done to a stack.</summary>
    public static string Of(StackChangeKind kind) => kind switch
    {
        StackChangeKind.Create => "created",
        StackChangeKind.Update => "updated",
        _ => "deleted",
    };

    /// <summary>Whose a rule is.</summary>
    public static string OwnerOf(RuleEvidence rule) => rule.Owner switch
    {
        "AWS" => "AWS (managed rule)",
        "CUSTOM_POLICY" => "the account (custom policy rule, in Guard)",
        "CUSTOM_LAMBDA" => "the account (custom Lambda rule)",
        null => "not known: AWS Config was not asked",
        var other => other,
    };

    /// <summary>A number of things: <c>1 scenario</c>, <c>1,204 scenarios</c>.</summary>
    public static string Count(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    /// <summary>A number.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A duration: <c>340 ms</c>, <c>4.2 s</c>, <c>41 s</c>, <c>2 min 5 s</c>, <c>1 h 2 min</c>.</summary>
    public static string Of(TimeSpan time) => time switch
    {
        { Ticks: < 0 } => $"−{Of(-time)}",
        { TotalMilliseconds: < 999.5 } => Round(time.TotalMilliseconds, "0", "ms"),
        { TotalSeconds: < 9.95 } => Round(time.TotalSeconds, "0.0", "s"),
        { TotalSeconds: < 59.5 } => Round(time.TotalSeconds, "0", "s"),
        { TotalMinutes: < 60 } => Two(TimeSpan.FromSeconds(Math.Round(time.TotalSeconds)), time => ((int)time.TotalMinutes, "min", time.Seconds, "s")),
        _ => Two(TimeSpan.FromMinutes(Math.Round(time.TotalMinutes)), time => ((int)time.TotalHours, "h", time.Minutes, "min")),
    };

    /// <summary>A moment, in UTC: <c>2026-11-26 20:19:13</c>.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Round(double number, string format, string unit) => $"{number.ToString(format, CultureInfo.InvariantCulture)} {unit}";

    private static string Two(TimeSpan time, Func<TimeSpan, (int, string, int, string)> parts)
    {
        var (large, of, small, unit) = parts(time);
        return small == 0 ? $"{large} {of}" : $"{large} {of} {small} {unit}";
    }
}
