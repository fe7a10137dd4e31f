using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// A type that AWS Config records in the shape of CloudFormation's registry: properties and attributes under CloudFormation's names.
/// See <a href="https://github.com/awslabs/aws-config-resource-schema">the schemas of AWS Config</a>.
/// </summary>
/// <param name="resourceType">The type.</param>
internal class RegistryRecording(string resourceType) : IRecordedConfiguration
{
    private const string Regional = "Regional";

    public string ResourceType => resourceType;

    public virtual string RecordedType => resourceType;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var facts = ResourceTypeFacts.Find(resourceType)!;
        var configuration = resource.Properties.DeepClone().AsObject();
        foreach (var (path, value) in resource.Attributes)
            Put(configuration, path.Split('.'), value);
        if (facts.Recorded.HasId)
            configuration["Id"] = resource.PhysicalId;
        if (facts.TagProperty is { } tags)
            configuration[tags] = TagsOf(resource, facts, tags) ?? configuration.Copy(tags);
        foreach (var path in facts.Recorded.LeftOut)
            Remove(configuration, path.Split('/'));
        JsonMerge.Fill(configuration, facts.Recorded.Defaults);
        Complete(resource, configuration);
        return new RecordedContent { Configuration = configuration, AvailabilityZone = resource.Properties.Text("AvailabilityZone") ?? Regional };
    }

    /// <summary>Adds what properties and attributes do not say.</summary>
    protected virtual void Complete(Resource resource, JsonObject configuration)
    {
    }

    /// <summary>The tags in the form in which the type takes them; null of a form that has more than keys and values.</summary>
    private static JsonNode? TagsOf(Resource resource, ResourceTypeFacts facts, string property) => facts.Properties[property].Type switch
    {
        PropertyType.List { Items: PropertyType.Definition items } when NamesOf(facts.Definitions[items.Name].Keys) is var (key, value) => RecordedTags.Of(resource, key, value),
        PropertyType.Map or PropertyType.Primitive { Kind: PrimitiveKind.Json } => new JsonObject(resource.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value))),
        _ => null,
    };

    private static (string Key, string Value)? NamesOf(IEnumerable<string> members) =>
        members.FirstOrDefault(member => member.EndsWith("Key", StringComparison.OrdinalIgnoreCase)) is { } key
        && members.FirstOrDefault(member => member.EndsWith("Value", StringComparison.OrdinalIgnoreCase)) is { } value
            ? (key, value)
            : null;

    private static void Put(JsonObject configuration, ReadOnlySpan<string> path, JsonNode value)
    {
        for (; path.Length > 1; path = path[1..])
        {
            if (configuration[path[0]] is not JsonObject inner)
                configuration[path[0]] = inner = [];
            configuration = inner;
        }

        configuration[path[0]] = value.DeepClone();
    }

    private static void Remove(JsonNode? node, ReadOnlySpan<string> path)
    {
        if (node is JsonArray items && path[0] == "*")
        {
            foreach (var item in items)
                Remove(item, path[1..]);
        }
        else if (node is JsonObject members)
        {
            if (path.Length == 1)
                members.Remove(path[0]);
            else
                Remove(members[path[0]], path[1..]);
        }
    }
}
