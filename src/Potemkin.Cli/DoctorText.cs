using Potemkin.Cli.Frame;
using Potemkin.Core.Diagnosis;
using Spectre.Console;

namespace Potemkin.Cli;

/// <summary>Tells people what a run would trip over: a checklist, with what to know below what is not fine.</summary>
internal static class DoctorText
{
    private const int WidthOfMark = 9;

    public static void Write(TextWriter output, DoctorFindings findings)
    {
        var console = Terminal.On(output);
        foreach (var finding in findings.All)
        {
            var (mark, colour) = MarkOf(finding.Outcome);
            console.Write(mark, new Style(colour));
            output.WriteLine($"{new string(' ', WidthOfMark - mark.Length)}{finding.Subject}: {finding.Sentence}");
            foreach (var detail in finding.Outcome == Outcome.Fine ? [] : finding.Details)
                output.WriteLine($"{new string(' ', WidthOfMark + 2)}{detail}");
        }

        output.WriteLine();
        output.WriteLine(Summary(findings));
    }

    private static (string Mark, Color Colour) MarkOf(Outcome outcome) => outcome switch
    {
        Outcome.Fine => ("ok", Color.Green),
        Outcome.Warning => ("warning", Color.Yellow),
        Outcome.Fault => ("FAULT", Color.Red),
        _ => ("unknown", Color.Blue),
    };

    private static string Summary(DoctorFindings findings)
    {
        var unknown = findings.Count(Outcome.NotExamined);
        var warnings = findings.Count(Outcome.Warning);
        IEnumerable<string> others =
        [
            .. warnings > 0 ? [Count(warnings, "warning")] : Array.Empty<string>(),
            .. unknown > 0 ? [$"{unknown} not looked at"] : Array.Empty<string>(),
        ];
        var faults = findings.Count(Outcome.Fault);
        return faults > 0
            ? $"A run would fail: {string.Join(", ", others.Prepend(Count(faults, "fault")))}."
            : $"A run would not trip over what was looked at{string.Concat(others.Select(other => $", {other}"))}.";
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
