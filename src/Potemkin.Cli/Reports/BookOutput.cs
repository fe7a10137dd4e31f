using Potemkin.Cli.Frame;
using Potemkin.Core;
using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;

namespace Potemkin.Cli.Reports;

/// <summary>Writes a rule book, and says what is in it.</summary>
internal sealed class BookOutput(TextWriter output, TextWriter error, bool isForPrograms)
{
    /// <summary>Writes the files.</summary>
    /// <param name="folder">The folder of the rule book.</param>
    /// <param name="evidence">What it is made of.</param>
    /// <param name="coverage">The compliance types that every rule must be proved for.</param>
    /// <param name="withEvidence">Whether the evidence is written beside it.</param>
    /// <exception cref="PotemkinException">They cannot be written.</exception>
    public ExitCode Write(string folder, EvidenceDocument evidence, IReadOnlyList<string> coverage, bool withEvidence)
    {
        if (withEvidence)
            EvidenceFile.Write(folder, evidence);
        RuleBookFiles.Write(folder, evidence);
        string[] names = withEvidence ? [EvidenceFile.Name, RuleBookFiles.Html, RuleBookFiles.Markdown] : [RuleBookFiles.Html, RuleBookFiles.Markdown];
        List<string> files = [.. names.Select(name => Path.Combine(folder, name))];
        var gaps = RuleCoverage.GapsOf(evidence, coverage);
        if (isForPrograms)
            WriteJson(evidence, files, gaps);
        else
            WriteText(evidence, files);
        if (gaps.Count == 0)
            return ExitCode.Success;
        Errors.Write(error, new RulesNotProvedException(gaps));
        return ExitCode.NotProved;
    }

    private void WriteJson(EvidenceDocument evidence, List<string> files, IReadOnlyDictionary<string, IReadOnlyList<string>> gaps) => Json.Write(
        output,
        new
        {
            Files = files,
            Runs = evidence.Runs.Select(run => run.Id),
            Scenarios = Counts(evidence),
            Gaps = gaps,
        });

    private void WriteText(EvidenceDocument evidence, List<string> files)
    {
        foreach (var run in evidence.Runs)
            output.WriteLine($"Run {run.Id}, {run.Target}{(run.AccountId is null ? "" : $", account {run.AccountId} in {run.Region}")}");
        output.WriteLine(string.Join(", ", Counts(evidence).Where(count => count.Value > 0).Select(count => $"{count.Value} {Words.Of(count.Key)}")));
        foreach (var file in files)
            output.WriteLine($"Wrote {file}");
    }

    private static Dictionary<ScenarioOutcome, int> Counts(EvidenceDocument evidence) => Enum.GetValues<ScenarioOutcome>()
        .ToDictionary(outcome => outcome, outcome => evidence.Scenarios.Count(scenario => scenario.Outcome == outcome));
}
