using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>
/// The resource types of the registry in one archive, as build/registry writes it: an entry for each, such as <c>AWS/S3/Bucket.json</c>,
/// which is read when the type is first asked for.
/// </summary>
/// <param name="content">The archive.</param>
internal sealed class FactsArchive(Stream content)
{
    private const string Extension = ".json";

    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly Lock _lock = new();
    private readonly ZipArchive _archive = new(content);
    private readonly Dictionary<string, ResourceTypeFacts> _read = [];

    /// <summary>The names of all types.</summary>
    public IReadOnlySet<string> Names => field ??= _archive.Entries
        .Select(entry => entry.FullName[..^Extension.Length].Replace("/", "::"))
        .ToHashSet();

    public ResourceTypeFacts? Find(string resourceType)
    {
        // An archive is read by one at a time.
        lock (_lock)
        {
            if (_read.TryGetValue(resourceType, out var facts) || !Names.Contains(resourceType))
                return facts;
            using var entry = _archive.GetEntry(resourceType.Replace("::", "/") + Extension)!.Open();
            return _read[resourceType] = Read(entry);
        }
    }

    /// <summary>The facts of one type, as an entry has them.</summary>
    public static ResourceTypeFacts Read(Stream entry) => JsonSerializer.Deserialize<ResourceTypeFacts>(entry, CamelCase)!;
}
