using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>Reduces one resource type of the specification to what ResourceTypeFacts reads.</summary>
internal sealed class Compaction(Specification specification, ValueConstraints constraints, HandwrittenFacts identifiers, HandwrittenFacts recorded, string type)
{
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _idsByName = [];

    public JsonObject Result()
    {
        var resource = specification.Resource(type);
        var result = new JsonObject { ["name"] = type };
        AddIfPresent(result, "primaryIdentifier", resource["primaryIdentifier"]);
        AddIfPresent(result, "ref", resource["cfnRefIdentifier"] ?? resource["primaryIdentifier"]);
        AddIfPresent(result, "arnTemplate", resource["arnTemplate"]);
        AddIfPresent(result, "tagProperty", resource["tagInformation"]?["tagPropertyName"]);
        AddIfPresent(result, "forms", identifiers.Of(type, resource, forms => forms.Select(form => form.Key)));
        AddIfPresent(result, "recorded", recorded.Of(type, resource, LeftOut));
        result["attributes"] = Sorted(resource["attributes"]!, (_, attribute) => Type(attribute["type"]!));
        result["properties"] = Properties("", resource["properties"]!);
        result["definitions"] = new JsonObject(_definitions);
        constraints.ThrowIfUnused(type);
        return result;
    }

    private static IEnumerable<string> LeftOut(JsonObject recorded) =>
        recorded["leftOut"]?.AsArray().Select(path => ((string)path!).Split('/')[0]) ?? [];

    private JsonObject Properties(string prefix, JsonNode properties) =>
        Sorted(properties, (name, property) => Property(prefix + name, property));

    private JsonObject Property(string path, JsonNode property)
    {
        var result = new JsonObject { ["type"] = Type(property["type"]!) };
        if ((bool?)property["required"] is true)
            result["required"] = true;
        if ((string?)property["causesReplacement"] is "yes")
            result["createOnly"] = true;
        if ((string?)property["causesReplacement"] is "maybe")
            result["conditionalCreateOnly"] = true;
        foreach (var (keyword, value) in constraints.Of(type, path))
            AddIfPresent(result, keyword, value);
        return result;
    }

    private JsonNode Type(JsonNode specified) => (string)specified["type"]! switch
    {
        "array" => new JsonObject { ["list"] = Type(specified["element"]!) },
        "map" => new JsonObject { ["map"] = Type(specified["element"]!) },
        "union" => new JsonObject { ["union"] = new JsonArray([.. specified["types"]!.AsArray().Select(member => Type(member!))]) },
        "ref" => Reference(specification.Definition((string)specified["reference"]!["$ref"]!)),
        "tag" => Reference(Tag()),
        "date-time" => "string",
        var primitive when specified["allowedValues"] is { } allowed => new JsonObject { [primitive] = allowed.DeepClone() },
        var primitive => primitive,
    };

    private JsonObject Reference(JsonObject definition)
    {
        var (name, id) = ((string)definition["name"]!, (string?)definition["$id"]);
        // Entered before its properties are: definitions may refer to themselves.
        if (_idsByName.TryAdd(name, id))
            _definitions[name] = Properties($"{name}.", definition["properties"]!);
        else if (_idsByName[name] != id)
            throw new InvalidOperationException($"The specification of '{type}' has two definitions of the name '{name}'.");
        return new JsonObject { ["definition"] = name };
    }

    /// <summary>The specification's own word for the tag of a key and a value that most types share.</summary>
    private static JsonObject Tag() => new()
    {
        ["name"] = "Tag",
        ["properties"] = new JsonObject
        {
            ["Key"] = new JsonObject { ["type"] = new JsonObject { ["type"] = "string" }, ["required"] = true },
            ["Value"] = new JsonObject { ["type"] = new JsonObject { ["type"] = "string" }, ["required"] = true },
        },
    };

    private static JsonObject Sorted(JsonNode members, Func<string, JsonNode, JsonNode> compact) =>
        new(members.AsObject().OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)compact(member.Key, member.Value!))));

    private static void AddIfPresent(JsonObject result, string name, JsonNode? value)
    {
        if (value is not null)
            result[name] = value.DeepClone();
    }
}
