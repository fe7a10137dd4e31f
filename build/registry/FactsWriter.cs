using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>Writes the facts to files that are stable and show a change of a property as a change of one line.</summary>
internal static class FactsWriter
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, IEnumerable<string> publicTypes, IEnumerable<JsonObject> types)
    {
        Directory.CreateDirectory(folder);
        foreach (var stale in Directory.EnumerateFiles(folder, "*.json"))
            File.Delete(stale);

        WriteLines(folder, "PublicTypes.txt", publicTypes);
        foreach (var type in types)
            File.WriteAllText(Path.Combine(folder, FileName((string)type["name"]!)), Lines([Text(type, indent: "")]));
    }

    public static void WriteLines(string folder, string file, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, file), Lines(lines.Order(StringComparer.Ordinal)));
    }

    private static string FileName(string type) => $"{type.Replace("::", ".")}.json";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{line}\n"));

    private static string Text(JsonNode? node, string indent)
    {
        if (node is not JsonObject { Count: > 0 } members || IsTypeOrProperty(members))
            return node!.ToJsonString(OneLine);

        var text = new StringBuilder("{\n");
        text.AppendJoin(",\n", members.Select(member => $"{indent}  \"{member.Key}\": {Text(member.Value, indent + "  ")}"));
        return text.Append($"\n{indent}}}").ToString();
    }

    /// <summary>What a line holds: a property begins with its type, and a type is an object of one member in lower case.</summary>
    private static bool IsTypeOrProperty(JsonObject members) =>
        members.First().Key is "type" or "list" or "map" or "union" or "definition" or "string" or "integer" or "number" or "boolean";
}
