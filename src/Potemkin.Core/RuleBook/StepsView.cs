using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>The steps of a scenario, as its file has them, each with what became of it.</summary>
internal static class StepsView
{
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMilliseconds(10);

    public static void Write(HtmlWriter html, IReadOnlyList<StepEvidence> steps)
    {
        using var list = html.In("ol", ("class", "steps"));
        foreach (var step in steps)
        {
            using (html.In("li", ("class", StyleOf(step.Outcome))))
            {
                using (html.In("p"))
                {
                    html.Leaf("b", step.Keyword.Trim()).Text(" ").Text(step.Text);
                    if (step.Outcome != StepOutcome.Passed)
                        html.Text(" ").Leaf("span", step.Outcome == StepOutcome.Failed ? "failed" : "not taken", ("class", "word"));
                    if (step.Ended - step.Began is { } took && took >= WorthTelling)
                        html.Text(" ").Leaf("span", Words.Of(took), ("class", "took"));
                }

                if (step.Table.Count > 0)
                    Table(html, step.Table);
                if (step.DocString is { } text)
                    html.Leaf("pre", text, ("tabindex", "0"));
            }
        }
    }

    private static void Table(HtmlWriter html, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        using var scrolling = html.Scrolling("Table of the step");
        using var table = html.In("table");
        html.Leaf("caption", "Table of the step");
        using (html.In("tr"))
        {
            foreach (var cell in rows[0])
                html.Leaf("th", cell, ("scope", "col"));
        }

        foreach (var row in rows.Skip(1))
        {
            using (html.In("tr"))
            {
                foreach (var cell in row)
                    html.Leaf("td", cell);
            }
        }
    }

    private static string StyleOf(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Passed => "passed",
        StepOutcome.Failed => "failed",
        _ => "not-taken",
    };
}
