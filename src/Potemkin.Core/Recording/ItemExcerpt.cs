using System.Text.Json.Nodes;

namespace Potemkin.Core.Recording;

/// <summary>Writes the part of a configuration item that tells how a resource is configured, a property a line.</summary>
internal static class ItemExcerpt
{
    private const int MostLines = 30;

    /// <summary>The properties that have a value, by the paths that scenarios name them by.</summary>
    public static IEnumerable<string> Of(JsonObject document)
    {
        var lines = new[] { "supplementaryConfiguration", "configuration" }.SelectMany(part => Properties(part, document[part])).ToList();
        return lines.Count <= MostLines ? lines : lines.Take(MostLines).Append($"… and {lines.Count - MostLines} more");
    }

    private static IEnumerable<string> Properties(string path, JsonNode? node) => node switch
    {
        null => [],
        JsonObject members => members.SelectMany(member => Properties($"{path}.{member.Key}", member.Value)),
        JsonArray items => items.SelectMany((item, index) => Properties($"{path}[{index}]", item)),
        _ when node.ToString() is { Length: > 0 } value => [$"{path}: {value}"],
        _ => [],
    };
}
