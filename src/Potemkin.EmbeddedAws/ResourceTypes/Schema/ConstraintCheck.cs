using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>Checks the lengths, limits, patterns and uniqueness that a property's schema demands. A value of another type breaks none of them.</summary>
internal static class ConstraintCheck
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    public static IEnumerable<string> Faults(string path, PropertyFacts property, JsonNode? value) => value switch
    {
        JsonArray items => OfList(path, property, items),
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.String => OfText(path, property, (string)scalar!),
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.Number => OfNumber(path, property, scalar),
        _ => [],
    };

    private static IEnumerable<string> OfText(string path, PropertyFacts property, string text)
    {
        var length = text.EnumerateRunes().Count();
        if (length < property.MinLength)
            yield return $"{path}: expected minLength: {property.MinLength}, actual: {length}";
        if (length > property.MaxLength)
            yield return $"{path}: expected maxLength: {property.MaxLength}, actual: {length}";
        if (property.Pattern is { } pattern && !Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, PatternTimeout))
            yield return $"{path}: string [{text}] does not match pattern {pattern}";
    }

    private static IEnumerable<string> OfNumber(string path, PropertyFacts property, JsonValue number)
    {
        var value = number.Deserialize<double>();
        if (value < property.Minimum)
            yield return $"{path}: {number} is not greater or equal to {property.Minimum}";
        if (value > property.Maximum)
            yield return $"{path}: {number} is not less or equal to {property.Maximum}";
    }

    private static IEnumerable<string> OfList(string path, PropertyFacts property, JsonArray items)
    {
        if (property.UniqueItems && items.Select(Canonical).Distinct().Count() < items.Count)
            yield return $"{path}: array items are not unique";
    }

    /// <summary>The same text for equal values, in whichever order their members stand.</summary>
    private static string Canonical(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray items => $"[{string.Join(',', items.Select(Canonical))}]",
        JsonObject members => $"{{{string.Join(',', members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => $"{JsonValue.Create(member.Key).ToJsonString()}:{Canonical(member.Value)}"))}}}",
        _ => value.ToJsonString(),
    };
}
