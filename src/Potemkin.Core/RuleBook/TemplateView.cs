using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>A template where it is used. Its text stands in the book once; a script shows it here too.</summary>
internal static class TemplateView
{
    public static void Write(HtmlWriter html, Book book, string id, IReadOnlyList<ParameterEvidence> parameters)
    {
        if (parameters.Count > 0)
        {
            using (html.In("dl", ("class", "parameters")))
            {
                foreach (var parameter in parameters)
                    html.CodeFact(parameter.Name, parameter.Value.Length > 0 ? parameter.Value : "(empty)");
            }
        }

        if (book.TemplateOf(id) is not { } template)
        {
            html.Leaf("p", $"Template {id}, of which the evidence has no text.", ("class", "faint"));
            return;
        }

        using (html.In("details", ("class", "template"), ("data-template", template.Anchor)))
        {
            html.Leaf("summary", $"Template {template.Evidence.Name}");
            using (html.In("p"))
                html.Link(template.Anchor, $"{template.Evidence.Id} in the appendix");
        }
    }
}
