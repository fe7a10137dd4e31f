using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What each control comes to, in a line.</summary>
internal static class GlanceChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "glance"), ("aria-labelledby", "glance-title"));
        html.Leaf("h2", "Controls at a glance", ("id", "glance-title"));
        string[] columns = ["Control", "Rules", "Scenarios", "Passed", "Failed", "Not executed", "Verdicts as expected"];
        html.Table("Scenarios and verdicts of each control", columns, () =>
        {
            foreach (var control in book.Controls)
                Row(html, control);
        }, "numbers");
    }

    private static void Row(HtmlWriter html, BookControl control)
    {
        var verdicts = control.Scenarios.SelectMany(scenario => scenario.Evidence.Verdicts).ToList();
        using var row = html.In("tr");
        using (html.In("th", ("scope", "row")))
            html.Link(control.Anchor, control.Title);
        html.Leaf("td", Words.Number(control.Groups.Count(group => group.Rule is not null)));
        html.Leaf("td", Words.Number(control.Scenarios.Count));
        html.Leaf("td", Words.Number(Count(control, ScenarioOutcome.Passed)));
        Remarkable(html, Count(control, ScenarioOutcome.Failed), "failed", "failed");
        Remarkable(html, control.Scenarios.Count(scenario => scenario.IsNotExecuted), "skipped", "notreached");
        html.Leaf("td", $"{Words.Number(verdicts.Count(verdict => verdict.AsExpected))} of {Words.Number(verdicts.Count)}");
    }

    private static int Count(BookControl control, ScenarioOutcome outcome) =>
        control.Scenarios.Count(scenario => scenario.Evidence.Outcome == outcome);

    private static void Remarkable(HtmlWriter html, int count, string icon, string style)
    {
        using (html.In("td", ("class", count > 0 ? style : "none")))
        {
            if (count > 0)
                html.Icon(icon);
            html.Text(Words.Number(count));
        }
    }
}
