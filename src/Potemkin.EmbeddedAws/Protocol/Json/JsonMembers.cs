using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol.Json;

/// <summary>Reads a body that is a JSON object.</summary>
internal static class JsonMembers
{
    /// <summary>Its members; none of an empty body. Null members are as good as none.</summary>
    /// <exception cref="AwsException">The body is no JSON object.</exception>
    public static JsonObject Read(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return [];
        try
        {
            var members = JsonNode.Parse(body.Span) as JsonObject ?? throw ProtocolErrors.MalformedBody("The body is no JSON object.");
            foreach (var name in members.Where(member => member.Value is null).Select(member => member.Key).ToList())
                members.Remove(name);
            return members;
        }
        catch (JsonException unreadable)
        {
            throw ProtocolErrors.MalformedBody(unreadable.Message);
        }
    }
}
