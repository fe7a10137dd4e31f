namespace Potemkin.Core.RuleBook;

/// <summary>What was not executed, and why: what is not in evidence.</summary>
internal static class NotExecutedChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        if (book.NotExecuted.Count == 0)
            return;
        using var chapter = html.In("section", ("id", "not-executed"), ("aria-labelledby", "not-executed-title"));
        html.Leaf("h2", "Not executed", ("id", "not-executed-title"));
        html.Leaf("p", "These scenarios prove nothing: they were left out, or not brought to their end.", ("class", "about"));
        html.Table("Scenarios that were not executed, or not to their end", ["Outcome", "Scenario", "Controls", "Reason"], () =>
        {
            foreach (var scenario in book.NotExecuted)
            {
                using (html.In("tr"))
                {
                    using (html.In("td"))
                        html.Outcome(scenario.Evidence.Outcome);
                    using (html.In("th", ("scope", "row")))
                        html.Link(scenario);
                    html.Leaf("td", scenario.Controls.Count > 0 ? string.Join(", ", scenario.Controls) : "none");
                    html.Leaf("td", scenario.Evidence.Reason ?? Words.MeaningOf(scenario.Evidence.Outcome), ("class", "why"));
                }
            }
        }, "left-out");
    }
}
