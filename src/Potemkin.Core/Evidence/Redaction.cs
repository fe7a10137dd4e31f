using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Evidence;

/// <summary>Takes secrets out of what people wrote, and what was said of it: evidence shows none of them.</summary>
internal sealed class Redaction
{
    // A shorter one may be part of any word: it counts where it stands by itself.
    private const int ShortestInsideAWord = 6;

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "title", "description", "under", "text", "docString", "table", "value", "reason", "failure", "annotation", "expectedAnnotation", "inputParameters",
    };

    private readonly Regex? _secrets;

    public Redaction(IEnumerable<string> secrets)
    {
        var patterns = secrets.Where(secret => secret.Length > 0).Distinct().OrderByDescending(secret => secret.Length).Select(Pattern).ToList();
        _secrets = patterns.Count == 0 ? null : new Regex(string.Join('|', patterns), RegexOptions.CultureInvariant);
    }

    /// <summary>Whether there is nothing to take out.</summary>
    public bool IsEmpty => _secrets is null;

    /// <summary>The document without them.</summary>
    public JsonNode Redact(JsonNode document)
    {
        if (document is JsonArray array)
        {
            foreach (var element in array.OfType<JsonNode>())
                Redact(element);
        }
        else if (document is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
                Redact(value, isText: Texts.Contains(name));
        }

        return document;
    }

    private static string Pattern(string secret) => secret.Length >= ShortestInsideAWord
        ? Regex.Escape(secret)
        : $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(secret)}(?![\p{{L}}\p{{N}}])";

    private void Redact(JsonNode? value, bool isText)
    {
        if (isText && value is JsonValue text && text.TryGetValue(out string? written))
            text.ReplaceWith(_secrets!.Replace(written, Secrets.Hidden));
        else if (isText && value is JsonArray array)
            array.ToList().ForEach(element => Redact(element, isText));
        else if (value is not null)
            Redact(value);
    }
}
