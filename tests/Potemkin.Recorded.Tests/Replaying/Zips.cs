using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>Archives of code.</summary>
internal static class Zips
{
    /// <summary>One with a handler in Python, as the client takes bytes.</summary>
    public static JsonNode OfHandler => Of("handler.py", "def handler(event, context):\n    return {'status': 'ok'}\n");

    public static JsonNode Of(string name, string content)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry(name).Open())
            entry.Write(Encoding.UTF8.GetBytes(content));
        return new JsonObject { ["base64"] = Convert.ToBase64String(archive.ToArray()) };
    }
}
