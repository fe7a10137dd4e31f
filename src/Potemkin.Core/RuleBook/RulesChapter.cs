using System.Text.Encodings.Web;
using System.Text.Json;
using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What AWS Config knows of the rules.</summary>
internal static class RulesChapter
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // The page escapes it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "rules"), ("aria-labelledby", "rules-title"));
        html.Leaf("h2", "Rules", ("id", "rules-title"));
        if (book.Rules.Count == 0)
            html.Leaf("p", "No scenario names a rule.");
        foreach (var rule in book.Rules)
        {
            using (html.In("section", ("class", "definition"), ("id", rule.Anchor), ("aria-labelledby", $"{rule.Anchor}-title")))
            {
                html.Leaf("h3", rule.Alias, ("id", $"{rule.Anchor}-title"));
                if (rule.Definitions.Count == 0)
                    html.Leaf("p", "The evidence has no definition of it.", ("class", "faint"));
                foreach (var definition in rule.Definitions)
                    Definition(html, book, definition);
            }
        }
    }

    private static void Definition(HtmlWriter html, Book book, RuleEvidence rule)
    {
        if (rule.Description is { } description)
            html.Leaf("p", description, ("class", "description"));
        using (html.In("dl", ("class", "facts")))
        {
            html.Fact("Owner", Words.OwnerOf(rule));
            html.CodeFact("Identifier", rule.Identifier);
            html.CodeFact("Name in AWS Config", rule.Name);
            html.Fact("Account", rule.AccountId);
            html.Fact("Region", rule.Region);
            html.CodeFact("Judges", rule.ResourceTypes.Count > 0 ? string.Join(", ", rule.ResourceTypes) : rule.Owner is null ? null : "every resource type");
            html.Fact("Evaluated by the clock", rule.MaximumExecutionFrequency);
            html.Fact("Deployed", rule.Template is null ? "before the run" : "for the run");
        }

        if (rule.InputParameters is { Length: > 0 } parameters && parameters != "{}")
        {
            html.Leaf("p", "Parameters", ("class", "label"));
            html.Leaf("pre", Indented(parameters), ("tabindex", "0"));
        }

        if (rule.Template is { } template)
            TemplateView.Write(html, book, template, rule.Parameters);
    }

    private static string Indented(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonSerializer.Serialize(document.RootElement, Readable);
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
