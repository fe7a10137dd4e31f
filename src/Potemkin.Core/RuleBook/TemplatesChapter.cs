namespace Potemkin.Core.RuleBook;

/// <summary>The text of every template, once.</summary>
internal static class TemplatesChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "templates"), ("aria-labelledby", "templates-title"));
        html.Leaf("h2", "Templates", ("id", "templates-title"));
        if (book.Templates.Count == 0)
            html.Leaf("p", "No stack was put in place.");
        foreach (var template in book.Templates)
        {
            using (html.In("section", ("class", "template-text"), ("id", template.Anchor), ("aria-labelledby", $"{template.Anchor}-title")))
            {
                using (html.In("h3", ("id", $"{template.Anchor}-title")))
                    html.Text(template.Evidence.Name).Text(" ").Leaf("code", template.Evidence.Id, ("class", "count"));
                html.Leaf("pre", template.Evidence.Text, ("tabindex", "0"));
            }
        }
    }
}
