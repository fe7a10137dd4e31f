namespace Potemkin.Core.RuleBook;

/// <summary>What failed, and why, before all else.</summary>
internal static class FailuresChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        if (book.Failed.Count == 0)
            return;
        using var chapter = html.In("section", ("id", "failures"), ("aria-labelledby", "failures-title"));
        html.Leaf("h2", "Failures", ("id", "failures-title"));
        using (html.In("ol", ("class", "failures")))
        {
            foreach (var scenario in book.Failed)
            {
                using (html.In("li"))
                {
                    using (html.In("p", ("class", "failure-title")))
                    {
                        html.Icon("failed");
                        html.Link(scenario);
                    }

                    using (html.In("p", ("class", "faint")))
                        html.Text(string.Join(" · ", scenario.Controls.Concat(scenario.Rules.Select(rule => $"rule {rule}"))));
                    Reason(html, scenario);
                }
            }
        }
    }

    /// <summary>Why a scenario failed or was not executed.</summary>
    public static void Reason(HtmlWriter html, BookScenario scenario) =>
        html.Leaf("pre", scenario.Evidence.Reason ?? "No reason was told.", ("class", "reason"));
}
