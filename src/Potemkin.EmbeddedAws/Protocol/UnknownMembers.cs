using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Finds members of a request that an operation does not read, so that none is passed over in silence.</summary>
internal static class UnknownMembers
{
    /// <summary>The path of the first one, such as <c>Parameters[0].Clouds</c>; null where there is none.</summary>
    public static string? First(JsonNode? value, Type type, JsonSerializerOptions wire) => (value, wire.GetTypeInfo(type)) switch
    {
        (JsonObject members, { Kind: JsonTypeInfoKind.Object } read) => members.Select(member => First(member, read, wire)).FirstOrDefault(path => path is not null),
        (JsonArray items, _) when ElementOf(type) is { } element => items
            .Select((item, place) => First(item, element, wire) is { } path ? $"[{place}]{Dotted(path)}" : null)
            .FirstOrDefault(path => path is not null),
        _ => null,
    };

    private static string? First(KeyValuePair<string, JsonNode?> member, JsonTypeInfo read, JsonSerializerOptions wire) =>
        read.Properties.FirstOrDefault(property => property.Name == member.Key) is not { } known
            ? read.Properties.Any(property => property.IsExtensionData) ? null : member.Key
        : First(member.Value, known.PropertyType, wire) is { } path ? member.Key + Dotted(path)
        : null;

    // Lists have a converter of their own in one of the protocols, and so do not say what they are lists of.
    private static Type? ElementOf(Type type) =>
        type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.GenericTypeArguments is [var element] ? element : null;

    private static string Dotted(string path) => path.StartsWith('[') ? path : $".{path}";
}
