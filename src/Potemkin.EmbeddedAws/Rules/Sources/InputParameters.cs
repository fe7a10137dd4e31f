using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.Sources;

/// <summary>The parameters of a rule, a JSON object as text.</summary>
internal static class InputParameters
{
    private static readonly JsonDocumentOptions UniqueNames = new() { AllowDuplicateProperties = false };

    /// <summary>The parameters; null where none are given.</summary>
    /// <exception cref="InvalidConfigRule">It is no JSON object, or has a name twice.</exception>
    public static JsonObject? Parse(string? text)
    {
        if (text is null)
            return null;
        try
        {
            return JsonNode.Parse(text, documentOptions: UniqueNames) as JsonObject ?? throw ConfigRuleErrors.BadJson(text);
        }
        catch (JsonException)
        {
            throw ConfigRuleErrors.BadJson(text);
        }
    }
}
