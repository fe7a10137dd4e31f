using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>Tags within a configuration, under the names that the service has for key and value.</summary>
internal static class RecordedTags
{
    public static JsonArray Of(Resource resource, string key = "key", string value = "value") => Of(resource.Tags, key, value);

    /// <summary>Without those that CloudFormation adds of itself: it puts them not on resources of every type.</summary>
    public static JsonArray OwnOf(Resource resource) =>
        Of(resource.Tags.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)), "key", "value");

    private static JsonArray Of(IEnumerable<KeyValuePair<string, string>> tags, string key, string value) =>
        new([.. tags.Select(tag => new JsonObject { [key] = tag.Key, [value] = tag.Value })]);
}
