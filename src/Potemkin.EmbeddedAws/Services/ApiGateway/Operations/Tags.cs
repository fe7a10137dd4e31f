using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.ApiGateway.Operations;

/// <summary>The tags of an API or a stage.</summary>
internal static class Tags
{
    public static JsonObject Of(Resource resource) => new(resource.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));
}
