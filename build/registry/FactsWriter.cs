using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>Writes facts so that the same facts always make the same files.</summary>
internal static class FactsWriter
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An archive's entries have a time; these have the earliest that it can tell.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes an archive with an entry for each type, so that one can be read without the others.</summary>
    public static void WriteArchive(string file, IEnumerable<JsonObject> types)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        foreach (var type in types.OrderBy(type => (string)type["name"]!, StringComparer.Ordinal))
        {
            var entry = archive.CreateEntry($"{((string)type["name"]!).Replace("::", "/")}.json", CompressionLevel.SmallestSize);
            entry.LastWriteTime = NoTime;
            using var content = entry.Open();
            content.Write(Encoding.UTF8.GetBytes(type.ToJsonString(OneLine)));
        }
    }

    public static void WriteLines(string folder, string file, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, file), string.Concat(lines.Order(StringComparer.Ordinal).Select(line => $"{line}\n")));
    }
}
