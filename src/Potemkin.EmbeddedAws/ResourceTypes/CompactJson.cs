using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>JSON as AWS's services write it into a text: on one line, and escaping only what must be.</summary>
internal static class CompactJson
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode node) => node.ToJsonString(Relaxed);
}
