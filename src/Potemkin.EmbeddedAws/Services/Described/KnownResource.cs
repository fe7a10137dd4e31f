using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Described;

/// <summary>All that is known of resources, under any names.</summary>
/// <param name="recordings">Know what AWS Config records of them.</param>
internal sealed class KnownResource(RecordedConfigurations recordings)
{
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <param name="resource">The resource.</param>
    /// <param name="members">What is named otherwise, see <see cref="DescribedType.Members"/>.</param>
    public JsonObject Of(Resource resource, IEnumerable<RecordedMember> members)
    {
        var known = new JsonObject(AnyCase);
        foreach (var member in members)
            member.Put(known, ValueOf(resource, member.Property));

        var facts = ResourceTypeFacts.Find(resource.Type)!;
        Fill(known, Recorded(resource));
        Fill(known, resource.Properties.Where(property => !facts.Recorded.LeftOut.Contains(property.Key)));
        foreach (var (path, value) in resource.Attributes.Where(attribute => IsMeant(facts, resource, attribute.Key)))
        {
            if (known[path.Split('.')[0]] is null or JsonObject && At(known, path) is null)
                new RecordedMember(path, path, IsNumber: false).Put(known, value.DeepClone());
        }

        return known;
    }

    private IEnumerable<KeyValuePair<string, JsonNode?>> Recorded(Resource resource)
    {
        var recording = recordings.Find(resource.Type)!;
        var content = recording.Describe(resource);
        if (recording is not RegistryRecording)
            return content.Configuration.Concat(content.SupplementaryConfiguration);
        // There each attribute stands with the value that it was given for the sake of its type alone.
        var attributes = resource.Attributes.Keys.Select(path => path.Split('.')[0]).ToHashSet();
        return content.Configuration.Where(member => !attributes.Contains(member.Key));
    }

    /// <summary>Whether an attribute has a value that AWS would give it, and not one that is made up for its type.</summary>
    private static bool IsMeant(ResourceTypeFacts facts, Resource resource, string attribute) =>
        facts.Forms.ContainsKey(attribute)
        || facts.PrimaryIdentifier.Contains(attribute)
        || facts.Ref.Contains(attribute)
        || resource.Attributes[attribute].ToString() == resource.Arn && resource.Arn.StartsWith("arn:", StringComparison.Ordinal);

    private static JsonNode? At(JsonObject members, string path) =>
        path.Split('.').Aggregate((JsonNode?)members, (node, member) => (node as JsonObject)?[member]);

    private static void Fill(JsonObject known, IEnumerable<KeyValuePair<string, JsonNode?>> members)
    {
        foreach (var (name, value) in members)
            known[name] ??= value?.DeepClone();
    }

    private static JsonNode? ValueOf(Resource resource, string source) => source switch
    {
        "@id" => resource.PhysicalId,
        "@arn" => resource.Arn,
        "@created" => RecordedTime.Of(resource.CreatedAt),
        "@tags" => RecordedTags.Of(resource, "Key", "Value"),
        "@account" => resource.Region.Id.AccountId,
        "@region" => resource.Region.Id.Region,
        _ => At(resource.Properties, source)?.DeepClone() ?? resource.Attributes.GetValueOrDefault(source)?.DeepClone(),
    };
}
