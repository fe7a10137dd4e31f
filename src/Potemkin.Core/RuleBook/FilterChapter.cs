using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What scenarios are searched by. It is hidden where no script can answer.</summary>
internal static class FilterChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        using (html.In("div", ("class", "fields")))
        {
            using (html.In("div", ("class", "field wide")))
            {
                html.Leaf("label", "Search the scenarios", ("for", "q"), ("class", "unseen"));
                html.Void("input", ("type", "search"), ("id", "q"), ("name", "q"), ("autocomplete", "off"), ("spellcheck", "false"),
                    ("placeholder", "Search (press /)"), ("aria-keyshortcuts", "/"));
            }

            Choice(html, "outcome", "Outcome", Enum.GetValues<ScenarioOutcome>().Where(outcome => book.Count(outcome) > 0)
                .Select(outcome => (HtmlPieces.KeyOf(outcome), Words.Of(outcome))));
            Choice(html, "control", "Control", book.Controls.Select(control => (control.Anchor, control.Title)));
            Choice(html, "rule", "Rule", book.Rules.Select(rule => (rule.Anchor, rule.Alias)));
            Choice(html, "type", "Resource type", book.ResourceTypes.Select((type, index) => (Book.AnchorOfType(index), type)));
            html.Leaf("button", "Clear", ("type", "button"), ("id", "clear"));
            html.Leaf("p", Words.Count(book.Scenarios.Count, "scenario"), ("class", "result"), ("id", "result"), ("role", "status"), ("aria-live", "polite"));
        }

    }

    private static void Choice(HtmlWriter html, string id, string name, IEnumerable<(string Key, string Name)> choices)
    {
        using (html.In("div", ("class", "field")))
        {
            html.Leaf("label", name, ("for", id), ("class", "unseen"));
            using (html.In("select", ("id", id), ("name", id)))
            {
                html.Leaf("option", $"Any {name.ToLowerInvariant().Split(' ')[^1]}", ("value", ""));
                foreach (var (key, text) in choices)
                    html.Leaf("option", text, ("value", text), ("data-key", key));
            }
        }
    }
}
