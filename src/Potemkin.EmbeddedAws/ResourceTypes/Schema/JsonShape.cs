using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>The kinds of JSON values, under the names that AWS's messages have from Java.</summary>
internal static class JsonShape
{
    /// <summary>Whether the value is of the type on the face of it: what it contains is not looked at.</summary>
    public static bool Fits(PropertyType type, JsonNode? value) => type switch
    {
        PropertyType.Union union => union.Types.Any(member => Fits(member, value)),
        PropertyType.Primitive { Kind: PrimitiveKind.Number } => value?.GetValueKind() is JsonValueKind.Number,
        PropertyType.Primitive { Kind: PrimitiveKind.Integer } => NameOf(value) is "Integer" or "Long" or "BigInteger",
        _ => NameOf(value) == NameOf(type),
    };

    public static string NameOf(PropertyType type) => type switch
    {
        PropertyType.List => "JSONArray",
        PropertyType.Primitive { Kind: not PrimitiveKind.Json and var kind } => kind.ToString(),
        _ => "JSONObject",
    };

    public static string NameOf(JsonNode? value) => value switch
    {
        null => "Null",
        JsonObject => "JSONObject",
        JsonArray => "JSONArray",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => "String",
            JsonValueKind.True or JsonValueKind.False => "Boolean",
            _ => NameOfNumber(value.ToJsonString()),
        },
    };

    /// <summary>The value as a message shows it: texts without quotation marks, all else as JSON.</summary>
    public static string TextOf(JsonNode? value) => value switch
    {
        null => "null",
        JsonValue scalar => scalar.ToString(),
        _ => value.ToJsonString(),
    };

    private static string NameOfNumber(string number) =>
        number.AsSpan().ContainsAny('.', 'e', 'E') ? "BigDecimal"
        : int.TryParse(number, out _) ? "Integer"
        : long.TryParse(number, out _) ? "Long"
        : "BigInteger";
}
