using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>The values of a resource that a configuration item is made of: its properties, and its attributes where they have no property.</summary>
/// <param name="resource">The resource.</param>
/// <param name="nameOf">The name that an item has for a member.</param>
internal sealed class RecordedValues(Resource resource, Func<string, string> nameOf)
{
    private readonly ResourceTypeFacts _facts = ResourceTypeFacts.Find(resource.Type)!;

    /// <summary>The value of a property, or of an attribute such as <c>Endpoint.Address</c>, its members under the names of items; null where there is none.</summary>
    public JsonNode? Of(string name)
    {
        if (resource.Properties[name] is { } property)
            return Renamed(_facts.Properties.TryGetValue(name, out var facts) ? facts.Type : null, property);
        return resource.Attributes.TryGetValue(name, out var attribute)
            ? Renamed(_facts.Attributes.GetValueOrDefault(name), attribute)
            : null;
    }

    // What has no type of its own in the schema is whoever gave it's, names included.
    private JsonNode? Renamed(PropertyType? type, JsonNode? value) => (type, value) switch
    {
        (PropertyType.List list, JsonArray items) => new JsonArray([.. items.Select(item => Renamed(list.Items, item))]),
        (PropertyType.Map map, JsonObject members) => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Renamed(map.Values, member.Value)))),
        (PropertyType.Definition definition, JsonObject members) => new JsonObject(members.Select(member => KeyValuePair.Create(
            nameOf(member.Key),
            Renamed(_facts.Definitions[definition.Name].TryGetValue(member.Key, out var property) ? property.Type : null, member.Value)))),
        (PropertyType.Union union, _) => Renamed(union.Types.FirstOrDefault(each => JsonShape.Fits(each, value)), value),
        _ => value?.DeepClone(),
    };
}
