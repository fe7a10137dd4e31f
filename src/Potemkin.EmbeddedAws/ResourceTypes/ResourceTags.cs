using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// The tags of a resource: those that its stack passes on, and its own, which win.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html">Resource tag</a>.
/// </summary>
internal static class ResourceTags
{
    private const string ReservedPrefix = "aws:";
    private const string UsualProperty = "Tags";

    /// <inheritdoc cref="Of(ResourceRequest, string, Func{World, string, ResourceFailure})"/>
    public static IReadOnlyDictionary<string, string> Of(ResourceRequest request, Func<World, string, ResourceFailure> refuse) =>
        Of(request, UsualProperty, refuse);

    /// <param name="request">What the resource is to be made of.</param>
    /// <param name="property">The property that has its own tags: a list of keys and values, or a map.</param>
    /// <param name="refuse">The owning service's refusal with that message.</param>
    /// <exception cref="ResourceFailure">A key is there twice, or is one of AWS's own.</exception>
    public static IReadOnlyDictionary<string, string> Of(ResourceRequest request, string property, Func<World, string, ResourceFailure> refuse)
    {
        var own = new Dictionary<string, string>();
        foreach (var (key, value) in Own(request.Properties[property]))
        {
            if (key.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase))
                throw refuse(request.Region.World, "System tags cannot be added/updated by requester");
            if (!own.TryAdd(key, value))
                throw refuse(request.Region.World, "Cannot provide multiple Tags with the same key");
        }

        foreach (var (key, value) in request.StackTags)
            own.TryAdd(key, value);
        return own;
    }

    private static IEnumerable<KeyValuePair<string, string>> Own(JsonNode? tags) => tags switch
    {
        JsonArray list => list.OfType<JsonObject>().Select(tag => KeyValuePair.Create(tag.Text("Key") ?? tag.Text("TagKey") ?? "", tag.Text("Value") ?? tag.Text("TagValue") ?? "")),
        JsonObject map => map.Select(tag => KeyValuePair.Create(tag.Key, $"{tag.Value}")),
        _ => [],
    };
}
