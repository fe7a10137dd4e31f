using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>Tags within a configuration, under the names that the service has for key and value.</summary>
internal static class RecordedTags
{
    public static JsonArray Of(Resource resource, string key = "key", string value = "value") =>
        new([.. resource.Tags.Select(tag => new JsonObject { [key] = tag.Key, [value] = tag.Value })]);
}
