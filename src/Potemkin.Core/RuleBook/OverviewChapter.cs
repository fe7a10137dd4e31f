using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What it all comes to.</summary>
internal static class OverviewChapter
{
    /// <summary>What the book is called.</summary>
    public static string TitleOf(Book book) => book.Evidence.Runs switch
    {
        [var run] => $"Rule book of run {run.Id}",
        var runs => $"Rule book of {Words.Count(runs.Count, "run")}",
    };

    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "overview"), ("aria-labelledby", "title"));
        html.Leaf("h1", TitleOf(book), ("id", "title"));
        foreach (var place in book.Evidence.Runs.Select(RunWords.PlaceOf).Distinct())
            html.Leaf("p", place, ("class", "lead"));
        Result(html, book);
        foreach (var run in book.BrokenRuns)
        {
            using (html.In("div", ("class", "broken")))
            {
                using (html.In("p"))
                    html.Icon("missing").Text(" ").Leaf("strong", $"Run {run.Id} could not begin, or left something behind.");
                html.Leaf("pre", run.Failure!, ("class", "reason"));
            }
        }

        Figures(html, book);
        Facts(html, book.Evidence.Runs);
    }

    private static void Result(HtmlWriter html, Book book)
    {
        var result = ResultSentence.Of(book);
        using (html.In("p", ("class", $"result-line {(result.IsGood ? "passed" : "failed")}")))
            html.Icon(result.IsGood ? "passed" : "failed").Leaf("strong", result.Sentence);
        foreach (var remark in result.Remarks)
        {
            using (html.In("p", ("class", "remark")))
                html.Link(remark.Anchor, remark.Text);
        }
    }

    private static void Figures(HtmlWriter html, Book book)
    {
        OutcomeBar.Write(html, book);
        using (html.In("dl", ("class", "figures")))
        {
            Figure(html, "Controls", book.Controls.Count(control => control.Name is not null));
            Figure(html, "Rules", book.Rules.Count);
            Figure(html, "Scenarios", book.Scenarios.Count);
            Figure(html, "Verdicts as expected", book.Verdicts.Count(verdict => verdict.AsExpected));
            Figure(html, "Verdicts not as expected", book.Verdicts.Count(verdict => !verdict.AsExpected));
            Figure(html, "Rules not proved as demanded", book.RulesNotProved.Count());
        }
    }

    private static void Figure(HtmlWriter html, string name, int count) => html.Fact(name, () => html.Text(Words.Number(count)));

    private static void Facts(HtmlWriter html, IReadOnlyList<RunEvidence> runs)
    {
        if (runs is [var run])
        {
            using (html.In("dl", ("class", "facts")))
                RunFacts(html, run);
            return;
        }

        html.Table("The runs", ["Run", "Target", "Account", "Region", "Began", "Took", "API calls", "About, of AWS Config", "Potemkin"], () =>
        {
            foreach (var run in runs)
                Row(html, run);
        }, "runs");
    }

    private static void Row(HtmlWriter html, RunEvidence run)
    {
        using var row = html.In("tr");
        html.Leaf("th", run.Id, ("scope", "row"));
        html.Leaf("td", RunWords.TargetOf(run)).Leaf("td", run.AccountId ?? "none").Leaf("td", run.Region ?? "none");
        using (html.In("td"))
            html.Moment(run.Began);
        html.Leaf("td", Words.Of(run.Ended - run.Began)).Leaf("td", RunWords.CallsOf(run));
        html.Leaf("td", RunWords.CostOf(run)).Leaf("td", run.PotemkinVersion);
    }

    private static void RunFacts(HtmlWriter html, RunEvidence run)
    {
        html.Fact("Target", RunWords.TargetOf(run));
        html.Fact("Account", run.AccountId ?? "none was reached");
        html.Fact("Region", run.Region ?? "none was reached");
        html.Fact("Began", () => html.Moment(run.Began));
        html.Fact("Ended", () => html.Moment(run.Ended));
        html.Fact("Took", Words.Of(run.Ended - run.Began));
        html.Fact("Run", run.Id);
        html.Fact("Potemkin", run.PotemkinVersion);
        html.Fact("API calls", RunWords.CallsOf(run));
        html.Fact("About, of AWS Config", RunWords.CostOf(run));
    }
}
