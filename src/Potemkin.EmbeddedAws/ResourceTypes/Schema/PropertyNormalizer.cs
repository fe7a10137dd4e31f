using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>Gives properties the types that the schema declares: templates may say <c>"true"</c> for a boolean and <c>10</c> for a string.</summary>
internal static class PropertyNormalizer
{
    /// <summary>A copy of the properties in their declared types; what cannot be converted stays as it is.</summary>
    public static JsonObject Normalize(ResourceTypeFacts facts, JsonObject properties) => Object(facts, facts.Properties, properties);

    private static JsonObject Object(ResourceTypeFacts facts, IReadOnlyDictionary<string, PropertyFacts> declared, JsonObject value) =>
        new(value.Select(member => KeyValuePair.Create(
            member.Key,
            declared.TryGetValue(member.Key, out var property) ? Value(facts, property.Type, member.Value) : member.Value?.DeepClone())));

    private static JsonNode? Value(ResourceTypeFacts facts, PropertyType type, JsonNode? value) => (type, value) switch
    {
        (PropertyType.List list, JsonArray items) => new JsonArray([.. items.Select(item => Value(facts, list.Items, item))]),
        (PropertyType.Map map, JsonObject members) => new JsonObject(members.Select(member =>
            KeyValuePair.Create(member.Key, Value(facts, map.Values, member.Value)))),
        (PropertyType.Definition definition, JsonObject members) => Object(facts, facts.Definitions[definition.Name], members),
        (PropertyType.Union union, _) => OneOf(facts, union, value),
        (PropertyType.Primitive primitive, JsonValue scalar) => Scalar(primitive.Kind, scalar) ?? scalar.DeepClone(),
        _ => value?.DeepClone(),
    };

    private static JsonNode? OneOf(ResourceTypeFacts facts, PropertyType.Union union, JsonNode? value)
    {
        var fitting = union.Types.FirstOrDefault(type => JsonShape.Fits(type, value))
            ?? union.Types.FirstOrDefault(type => JsonShape.Fits(type, Value(facts, type, value)));
        return fitting is null ? value?.DeepClone() : Value(facts, fitting, value);
    }

    private static JsonValue? Scalar(PrimitiveKind kind, JsonValue scalar) => (kind, scalar.GetValueKind()) switch
    {
        (PrimitiveKind.String, JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number) => JsonValue.Create(scalar.ToJsonString()),
        (PrimitiveKind.Boolean, JsonValueKind.String) when Boolean((string)scalar!) is { } boolean => JsonValue.Create(boolean),
        (PrimitiveKind.Integer, JsonValueKind.String) when long.TryParse(
            (string)scalar!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => JsonValue.Create(integer),
        (PrimitiveKind.Number, JsonValueKind.String) when decimal.TryParse(
            (string)scalar!, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => null,
    };

    private static bool? Boolean(string text) =>
        text.Equals("true", StringComparison.OrdinalIgnoreCase) ? true
        : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? false
        : null;
}
