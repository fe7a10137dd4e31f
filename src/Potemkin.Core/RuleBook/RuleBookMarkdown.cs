using System.Text;
using Potemkin.Core.Evidence;
using static Potemkin.Core.RuleBook.MarkdownText;

namespace Potemkin.Core.RuleBook;

/// <summary>
/// The rule book in GitHub's Markdown, for repositories and pull requests: short, with what counts first, so that it may be cut. A comment
/// holds 65,536 characters.
/// </summary>
public sealed class RuleBookMarkdown
{
    // Twenty reasons and their steps fit into a comment.
    private const int MostInFull = 20;
    private const int LongestReason = 1500;

    private readonly StringBuilder _text = new();
    private readonly Book _book;

    private RuleBookMarkdown(Book book) => _book = book;

    /// <summary>The rule book of evidence.</summary>
    public static string Of(EvidenceDocument evidence)
    {
        var markdown = new RuleBookMarkdown(Book.Of(evidence));
        markdown.Overview();
        markdown.Failures();
        markdown.Coverage();
        markdown.NotExecuted();
        markdown.Controls();
        return markdown._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Overview()
    {
        var result = ResultSentence.Of(_book);
        Paragraph($"# {Line(OverviewChapter.TitleOf(_book))}");
        var remarks = result.Remarks.Select(remark => Line(remark.Text));
        Paragraph(string.Join(' ', remarks.Prepend($"{(result.IsGood ? "✅" : "❌")} **{Line(result.Sentence)}**")));
        foreach (var place in _book.Evidence.Runs.Select(RunWords.PlaceOf).Distinct())
            Paragraph(Line(place));
        foreach (var run in _book.BrokenRuns)
        {
            Paragraph($"**Run {Line(run.Id)} could not begin, or left something behind.**");
            Paragraph(Block(Shortened(run.Failure!)));
        }

        Table(
            ["Run", "Target", "Account", "Region", "Began (UTC)", "Took", "API calls", "About, of AWS Config", "Potemkin"],
            _book.Evidence.Runs.Select(run => new[]
            {
                run.Id, RunWords.TargetOf(run), run.AccountId ?? "none", run.Region ?? "none", Words.Of(run.Began), Words.Of(run.Ended - run.Began),
                RunWords.CallsOf(run), RunWords.CostOf(run), run.PotemkinVersion,
            }.Select(Line)));
        Table(
            ["Controls", "Rules", "Scenarios", "Passed", "Failed", "Not executed", "Verdicts as expected"],
            [
                new[]
                {
                    _book.Controls.Count(control => control.Name is not null), _book.Rules.Count, _book.Scenarios.Count,
                    _book.Count(ScenarioOutcome.Passed), _book.Failed.Count, _book.NotExecuted.Count,
                }.Select(Words.Number).Append($"{Words.Number(_book.Verdicts.Count(verdict => verdict.AsExpected))} of {Words.Number(_book.Verdicts.Count)}"),
            ]);
    }

    private void Failures()
    {
        if (_book.Failed.Count == 0)
            return;
        Paragraph("## Failures");
        foreach (var scenario in _book.Failed.Take(MostInFull))
        {
            Paragraph($"### {TitleOf(scenario)}");
            if (scenario.Controls.Concat(scenario.Rules).Any())
                Paragraph(string.Join(" · ", scenario.Controls.Concat(scenario.Rules.Select(rule => $"rule {rule}")).Select(Line)));
            Paragraph(Block(Shortened(scenario.Evidence.Reason ?? "No reason was told.")));
            if (scenario.Evidence.Steps.Count > 0)
                Paragraph($"<details><summary>Steps</summary>\n\n{Block(GherkinText.Of(scenario.Evidence), "gherkin")}\n\n</details>");
        }

        if (_book.Failed.Count > MostInFull)
        {
            Paragraph($"And {Words.Count(_book.Failed.Count - MostInFull, "more scenario")}, of which rulebook.html tells in full:");
            List(_book.Failed.Skip(MostInFull).Select(LineOf));
        }
    }

    private void Coverage()
    {
        Paragraph("## Coverage of the rules");
        if (_book.Rules.Count == 0)
            Paragraph("No scenario names a rule.");
        else
        {
            Table(
                ["Rule", .. RuleCoverage.ComplianceTypes],
                _book.Rules.Select(rule => RuleCoverage.ComplianceTypes.Select(type => CoverageOf(rule, type)).Prepend(Line(rule.Alias))));
        }
    }

    private void NotExecuted()
    {
        if (_book.NotExecuted.Count == 0)
            return;
        Paragraph("## Not executed");
        Table(
            ["Outcome", "Scenario", "Reason"],
            _book.NotExecuted.Select(scenario => new[]
            {
                Words.Of(scenario.Evidence.Outcome), TitleOf(scenario), Line(Shortened(scenario.Evidence.Reason ?? Words.MeaningOf(scenario.Evidence.Outcome))),
            }));
    }

    private void Controls()
    {
        Paragraph("## Controls");
        foreach (var control in _book.Controls)
        {
            Paragraph($"### {Line(control.Title)}");
            foreach (var group in control.Groups)
            {
                Paragraph($"**{Line(group.Rule is null ? group.Title : $"Rule {group.Title}")}**");
                List(group.Entries.Select(entry => LineOf(entry.Scenario)));
            }
        }
    }

    private static string TitleOf(BookScenario scenario) =>
        Line(scenario.Examples.Length > 0 ? $"{scenario.Evidence.Title} ({scenario.Examples})" : scenario.Evidence.Title);

    private static string LineOf(BookScenario scenario)
    {
        var icon = scenario.Evidence.Outcome switch { ScenarioOutcome.Passed => "✅", ScenarioOutcome.Failed => "❌", _ => "⚪" };
        var verdicts = string.Join("; ", scenario.Evidence.Verdicts.Select(verdict => verdict.AsExpected
            ? Words.GivenOf(verdict)
            : $"{Words.GivenOf(verdict)}, expected {Words.ExpectedOf(verdict)}"));
        return $"{icon} {Words.Of(scenario.Evidence.Outcome)}: {TitleOf(scenario)}{(verdicts.Length > 0 ? $" — {Line(verdicts)}" : "")}";
    }

    private static string CoverageOf(BookRule rule, string type) => (rule.Proved.GetValueOrDefault(type), rule.Demanded.Contains(type)) switch
    {
        ( > 0 and var count, _) => $"✅ proved {Words.Number(count)}×",
        (_, true) => "❌ **missing, demanded**",
        _ => "not proved",
    };

    private static string Shortened(string reason) =>
        reason.Length <= LongestReason ? reason : $"{reason[..LongestReason]}…\n(rulebook.html has the rest)";

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");

    private void List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

    private void Table(IReadOnlyList<string> heads, IEnumerable<IEnumerable<string>> rows)
    {
        Row(heads);
        Row(heads.Select(_ => "---"));
        foreach (var row in rows)
            Row(row);
        _text.Append('\n');
    }

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
