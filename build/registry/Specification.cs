using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>The database of @aws-cdk/aws-service-spec: entities by id, and the relations between them.</summary>
internal sealed class Specification(JsonNode schema)
{
    private readonly Dictionary<string, JsonObject> _resources =
        Entities(schema, "resource").ToDictionary(resource => (string)resource["cloudFormationType"]!);

    private readonly Dictionary<string, JsonObject> _definitions =
        Entities(schema, "typeDefinition").ToDictionary(definition => (string)definition["$id"]!);

    /// <summary>The types that CloudFormation itself knows; those that a transform turns into others are none of them.</summary>
    public IEnumerable<string> PublicTypes =>
        _resources.Where(resource => resource.Value["cloudFormationTransform"] is null).Select(resource => resource.Key);

    public static Specification Read(string path)
    {
        using var compressed = File.OpenRead(path);
        using var json = new GZipStream(compressed, CompressionMode.Decompress);
        return new Specification(JsonNode.Parse(json)!["schema"]!);
    }

    public JsonObject Resource(string type) =>
        _resources.GetValueOrDefault(type) ?? throw new ArgumentException($"The specification has no resource type '{type}'.");

    /// <summary>Whether resources of the type get the tags of their stack; those of a type that the specification does not have get none.</summary>
    public bool TakesTags(string type) => _resources.GetValueOrDefault(type)?["tagInformation"] is not null;

    public JsonObject Definition(string id) => _definitions[id];

    private static IEnumerable<JsonObject> Entities(JsonNode schema, string kind) =>
        schema[kind]!["entities"]!.AsArray().Select(entity => entity!.AsObject());
}
