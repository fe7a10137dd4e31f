using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>Reads a type as the data files write it: <c>"string"</c>, <c>{"string":["a","b"]}</c>, <c>{"list":"string"}</c>, <c>{"definition":"Tag"}</c>.</summary>
internal sealed class PropertyTypeConverter : JsonConverter<PropertyType>
{
    public override PropertyType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, PropertyType value, JsonSerializerOptions options) =>
        throw new NotSupportedException("The data files are written by build/registry.");

    private static PropertyType Parse(JsonElement type)
    {
        if (type.ValueKind is JsonValueKind.String)
            return new PropertyType.Primitive(Kind(type.GetString()!), []);

        var member = type.EnumerateObject().Single();
        return member.Name switch
        {
            "list" => new PropertyType.List(Parse(member.Value)),
            "map" => new PropertyType.Map(Parse(member.Value)),
            "definition" => new PropertyType.Definition(member.Value.GetString()!),
            "union" => new PropertyType.Union([.. member.Value.EnumerateArray().Select(Parse)]),
            var primitive => new PropertyType.Primitive(Kind(primitive), [.. member.Value.EnumerateArray().Select(allowed => allowed.ToString())]),
        };
    }

    private static PrimitiveKind Kind(string name) => name switch
    {
        "string" => PrimitiveKind.String,
        "integer" => PrimitiveKind.Integer,
        "number" => PrimitiveKind.Number,
        "boolean" => PrimitiveKind.Boolean,
        "json" => PrimitiveKind.Json,
        _ => throw new JsonException($"'{name}' is no type."),
    };
}
