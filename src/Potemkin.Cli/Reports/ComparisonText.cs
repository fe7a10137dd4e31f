using System.Globalization;
using Potemkin.Cli.Frame;
using Potemkin.Core.Evidence;
using Potemkin.Core.Evidence.Comparing;
using Potemkin.Core.RuleBook;
using Spectre.Console;

namespace Potemkin.Cli.Reports;

/// <summary>Tells people what differs: what is compared, chapter by chapter what is another, and at last how much that is.</summary>
internal sealed class ComparisonText(TextWriter output)
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    public void Write(EvidenceComparison comparison)
    {
        output.WriteLine($"Before: {Runs(comparison.Before)}");
        output.WriteLine($"After:  {Runs(comparison.After)}");
        Chapter(
            comparison.IsOfFidelity ? "Findings about fidelity: verdicts that are not those of the account" : "Verdicts that are others",
            comparison.Verdicts.GroupBy(verdict => verdict.Scenario),
            scenario => $"{scenario.Key}",
            scenario => scenario.SelectMany(verdict => verdict.Differences.Select(
                difference => $"rule '{verdict.Rule}' on {verdict.Resource}: {Change(difference)}")));
        Chapter(
            "Scenarios that came to another outcome",
            comparison.Outcomes,
            scenario => $"{scenario.Scenario}",
            scenario => [$"{Words.Of(scenario.Before)} -> {Words.Of(scenario.After)}", .. FirstLine(scenario.Reason)]);
        Chapter("Rules that are defined otherwise", comparison.Rules, rule => $"'{rule.Rule}'", rule => rule.Differences.Select(Change));
        Chapter("Scenarios that are gone", comparison.Gone, scenario => $"{scenario}");
        Chapter("Scenarios that are new", comparison.New, scenario => $"{scenario}");
        Chapter("Scenarios that one of them did not execute", comparison.NotCompared, scenario => $"{scenario}");
        output.WriteLine();
        output.WriteLine(Summary(comparison));
    }

    private void Chapter<T>(string title, IEnumerable<T> entries, Func<T, string> name, Func<T, IEnumerable<string>>? lines = null)
    {
        var all = entries.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine();
        Terminal.On(output).WriteLine(title, Heading);
        foreach (var entry in all)
        {
            output.WriteLine($"  {name(entry)}");
            foreach (var line in lines?.Invoke(entry) ?? [])
                output.WriteLine($"    {line}");
        }
    }

    private static string Summary(EvidenceComparison comparison) => comparison.HasDifferences
        ? $"{Count(comparison.Compared, "scenario")} compared: {Count(comparison.Verdicts.Count, "verdict")}, {Count(comparison.Outcomes.Count, "outcome")} and {Count(comparison.Rules.Count, "rule")} differ, {Count(comparison.Gone.Count, "scenario")} gone."
        : $"{Count(comparison.Compared, "scenario")} compared: nothing differs.";

    private static string Runs(IEnumerable<RunEvidence> runs) => string.Join("; ", runs.Select(run => string.Create(
        CultureInfo.InvariantCulture, $"run {run.Id}, {run.Target}{Place(run)}, {run.Began.UtcDateTime:yyyy-MM-dd HH:mm}Z")));

    private static string Place(RunEvidence run) => run.AccountId is null ? "" : $", account {run.AccountId} in {run.Region}";

    private static string Change(Difference difference) => $"{difference.What} {Value(difference.Before)} -> {Value(difference.After)}";

    private static string Value(string? value) => value is null ? "none" : value.Contains(' ', StringComparison.Ordinal) ? $"'{value}'" : value;

    private static IEnumerable<string> FirstLine(string? reason) => reason is null ? [] : [reason.Split('\n')[0]];

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
