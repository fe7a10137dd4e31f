using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>The data files of the resource types, each read when it is first asked for.</summary>
/// <param name="open">Opens a file by its name; null where there is none.</param>
internal sealed class FactsSource(Func<string, Stream?> open)
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly Lazy<FrozenSet<string>> _publicTypes = new(() => ReadPublicTypes(open));
    private readonly ConcurrentDictionary<string, ResourceTypeFacts> _read = new();

    public ResourceTypeFacts? Find(string resourceType)
    {
        if (_read.TryGetValue(resourceType, out var facts))
            return facts;
        // Asked first, because not every text that could name a file is the name of a type.
        if (!_publicTypes.Value.Contains(resourceType))
            return null;
        using var file = open($"{resourceType.Replace("::", ".")}.json");
        return file is null ? null : _read.GetOrAdd(resourceType, JsonSerializer.Deserialize<ResourceTypeFacts>(file, CamelCase)!);
    }

    public bool IsKnownToAws(string resourceType) =>
        // Neither the custom resources that a template names itself nor what the CDK adds to each template have a schema.
        resourceType.StartsWith("Custom::", StringComparison.Ordinal)
        || resourceType is "AWS::CDK::Metadata"
        || _publicTypes.Value.Contains(resourceType);

    private static FrozenSet<string> ReadPublicTypes(Func<string, Stream?> open)
    {
        using var names = new StreamReader(open("PublicTypes.txt")!);
        return names.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }
}
