namespace Potemkin.Core.RuleBook;

/// <summary>Control, rule, scenario.</summary>
internal static class ControlsChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "controls"), ("class", "controls"), ("aria-labelledby", "controls-title"));
        html.Leaf("h2", "Controls and scenarios", ("id", "controls-title"));
        html.Leaf("p", "No scenario matches.", ("id", "nothing"), ("class", "about"), ("hidden", ""));
        var scenarios = new ScenarioView(html, book);
        foreach (var control in book.Controls)
        {
            using (html.In("section", ("class", "control"), ("id", control.Anchor), ("aria-labelledby", $"{control.Anchor}-title")))
            {
                var count = Words.Count(control.Scenarios.Count, "scenario");
                using (html.In("h3", ("id", $"{control.Anchor}-title")))
                    html.Text(control.Title).Text(" ").Leaf("span", CoverageChapter.CountsOf(control.Scenarios, count), ("class", "count"));
                foreach (var group in control.Groups)
                    Group(html, book, group, scenarios);
            }
        }
    }

    private static void Group(HtmlWriter html, Book book, BookGroup group, ScenarioView scenarios)
    {
        using var section = html.In("section", ("class", "group"));
        using (html.In("h4"))
        {
            if (group.Rule is null)
                html.Text(group.Title);
            else
                html.Text("Rule ").Link(book.RuleOf(group.Rule).Anchor, group.Title);
        }

        foreach (var entry in group.Entries)
            scenarios.Write(entry);
    }
}
