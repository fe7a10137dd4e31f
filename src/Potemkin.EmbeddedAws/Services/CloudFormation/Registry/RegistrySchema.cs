using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Registry;

/// <summary>
/// The schema of a resource type as the registry gives it, made of what is known of the type.
/// See <a href="https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html">Resource type schema</a>.
/// </summary>
internal static class RegistrySchema
{
    public static JsonObject Of(ResourceTypeFacts facts)
    {
        var schema = new JsonObject
        {
            ["typeName"] = facts.Name,
            ["definitions"] = new JsonObject(facts.Definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)Object(definition.Value)))),
            ["properties"] = Members(facts),
            ["additionalProperties"] = false,
            ["required"] = Names(facts.Properties.Where(property => property.Value.Required).Select(property => property.Key)),
            ["createOnlyProperties"] = Pointers(facts.Properties.Where(property => property.Value.CreateOnly).Select(property => property.Key)),
            ["conditionalCreateOnlyProperties"] =
                Pointers(facts.Properties.Where(property => property.Value.ConditionalCreateOnly).Select(property => property.Key)),
            ["readOnlyProperties"] = Pointers(facts.Attributes.Keys.Except(facts.Properties.Keys)),
            ["primaryIdentifier"] = Pointers(facts.PrimaryIdentifier),
            ["tagging"] = Tagging(facts.TagProperty),
        };
        foreach (var empty in schema.Where(member => member.Value is JsonArray { Count: 0 }).Select(member => member.Key).ToList())
            schema.Remove(empty);
        return schema;
    }

    private static JsonObject Members(ResourceTypeFacts facts)
    {
        var members = new JsonObject(facts.Properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Property(property.Value))));
        foreach (var (name, type) in facts.Attributes.Where(attribute => !facts.Properties.ContainsKey(attribute.Key)))
            members[name] = Type(type);
        return members;
    }

    private static JsonObject Tagging(string? property) => property is null
        ? new JsonObject { ["taggable"] = false }
        : new JsonObject { ["taggable"] = true, ["tagProperty"] = $"/properties/{property}" };

    private static JsonObject Object(IReadOnlyDictionary<string, PropertyFacts> properties)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Property(property.Value)))),
        };
        if (properties.Any(property => property.Value.Required))
            schema["required"] = Names(properties.Where(property => property.Value.Required).Select(property => property.Key));
        return schema;
    }

    private static JsonObject Property(PropertyFacts facts)
    {
        var schema = Type(facts.Type);
        var isList = facts.Type is PropertyType.List;
        Set(isList ? "minItems" : "minLength", facts.MinLength);
        Set(isList ? "maxItems" : "maxLength", facts.MaxLength);
        Set("minimum", facts.Minimum);
        Set("maximum", facts.Maximum);
        Set("pattern", facts.Pattern);
        Set("uniqueItems", facts.UniqueItems ? JsonValue.Create(true) : null);
        return schema;

        void Set(string keyword, JsonNode? value)
        {
            if (value is not null)
                schema[keyword] = value;
        }
    }

    private static JsonObject Type(PropertyType type) => type switch
    {
        PropertyType.List list => new JsonObject { ["type"] = "array", ["items"] = Type(list.Items) },
        PropertyType.Map map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Type(map.Values) },
        PropertyType.Definition definition => new JsonObject { ["$ref"] = $"#/definitions/{definition.Name}" },
        PropertyType.Union union => new JsonObject { ["anyOf"] = new JsonArray([.. union.Types.Select(Type)]) },
        PropertyType.Primitive { Kind: PrimitiveKind.Json } => new JsonObject { ["type"] = "object" },
        PropertyType.Primitive { AllowedValues.Count: > 0 } primitive => new JsonObject { ["type"] = Name(primitive.Kind), ["enum"] = Names(primitive.AllowedValues) },
        PropertyType.Primitive primitive => new JsonObject { ["type"] = Name(primitive.Kind) },
        _ => [],
    };

    private static string Name(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Integer => "integer",
        PrimitiveKind.Number => "number",
        PrimitiveKind.Boolean => "boolean",
        _ => "string",
    };

    private static JsonArray Pointers(IEnumerable<string> names) => Names(names.Select(name => $"/properties/{name}"));

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
