using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The text of a managed rule's parameter, and what it stands for.</summary>
internal static class RuleParameterValue
{
    /// <summary>Whether the text stands for something of the type.</summary>
    public static bool IsOf(RuleParameterType type, string text) => type switch
    {
        RuleParameterType.Int => int.TryParse(text.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out _),
        RuleParameterType.Double => double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        RuleParameterType.Boolean => bool.TryParse(text.Trim(), out _),
        RuleParameterType.StringMap => Map(text) is not null,
        _ => true,
    };

    /// <summary>The parts of a comma-separated list, without the blanks around them.</summary>
    public static IReadOnlyList<string> List(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The keys and values, whether they come as JSON or as <c>key:value</c> pairs with commas between; null where it is neither.</summary>
    public static IReadOnlyDictionary<string, string>? Map(string text) => text.TrimStart().StartsWith('{') ? OfJson(text) : OfPairs(text);

    private static Dictionary<string, string>? OfJson(string text)
    {
        try
        {
            return JsonNode.Parse(text)!.AsObject().ToDictionary(pair => pair.Key, pair => $"{pair.Value}");
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static Dictionary<string, string>? OfPairs(string text)
    {
        var pairs = List(text).Select(pair => pair.Split(':', 2, StringSplitOptions.TrimEntries)).ToList();
        return pairs.Any(pair => pair.Length < 2) || pairs.DistinctBy(pair => pair[0]).Count() < pairs.Count
            ? null
            : pairs.ToDictionary(pair => pair[0], pair => pair[1]);
    }
}
