using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>Properties under the names that services have for them, which begin with a small letter.</summary>
internal static class CamelCase
{
    public static JsonNode? Of(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(member.Key), Of(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        _ => value?.DeepClone(),
    };
}
