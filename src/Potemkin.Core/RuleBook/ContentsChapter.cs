namespace Potemkin.Core.RuleBook;

/// <summary>The list of what the book has.</summary>
internal static class ContentsChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        html.Leaf("p", "Rule book", ("class", "brand"), ("id", "contents-title"));
        using (html.In("ul"))
        {
            Item(html, "overview", "Overview");
            if (book.Failed.Count > 0)
                Item(html, "failures", "Failures", book.Failed.Count);
            Item(html, "coverage", "Coverage of the rules");
            Item(html, "glance", "Controls at a glance");
            if (book.NotExecuted.Count > 0)
                Item(html, "not-executed", "Not executed", book.NotExecuted.Count);
            Item(html, "timeline", "Timeline");
            using (html.In("li"))
            {
                html.Link("controls", "Controls and scenarios");
                using (html.In("ul"))
                {
                    foreach (var control in book.Controls)
                        Item(html, control.Anchor, control.Title, control.Scenarios.Count);
                }
            }

            Item(html, "rules", "Rules", book.Rules.Count);
            Item(html, "templates", "Templates", book.Templates.Count);
            Item(html, "runs", "What the run did");
        }
    }

    private static void Item(HtmlWriter html, string anchor, string title, int? count = null)
    {
        using (html.In("li"))
        using (html.In("a", ("href", $"#{anchor}")))
        {
            html.Text(title);
            if (count is { } number)
                html.Text(" ").Leaf("span", Words.Number(number), ("class", "count"));
        }
    }
}
