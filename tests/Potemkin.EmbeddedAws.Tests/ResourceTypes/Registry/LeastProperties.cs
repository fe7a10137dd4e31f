using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Registry;

/// <summary>The least that a resource of a type must be given: its required properties, each with a value of its type.</summary>
internal static class LeastProperties
{
    public static JsonObject Of(ResourceTypeFacts facts) => Required(facts, facts.Properties);

    private static JsonObject Required(ResourceTypeFacts facts, IReadOnlyDictionary<string, PropertyFacts> properties) => new(properties
        .Where(property => property.Value.Required)
        .Select(property => KeyValuePair.Create(property.Key, Value(facts, property.Value.Type))));

    private static JsonNode? Value(ResourceTypeFacts facts, PropertyType type) => type switch
    {
        PropertyType.List list => new JsonArray(Value(facts, list.Items)),
        PropertyType.Map map => new JsonObject { ["a"] = Value(facts, map.Values) },
        PropertyType.Definition definition => Required(facts, facts.Definitions[definition.Name]),
        PropertyType.Union union => Value(facts, union.Types[0]),
        PropertyType.Primitive { AllowedValues: [var first, ..] } => first,
        PropertyType.Primitive { Kind: PrimitiveKind.Integer or PrimitiveKind.Number } => 1,
        PropertyType.Primitive { Kind: PrimitiveKind.Boolean } => true,
        PropertyType.Primitive { Kind: PrimitiveKind.Json } => new JsonObject(),
        _ => "some-text",
    };
}
