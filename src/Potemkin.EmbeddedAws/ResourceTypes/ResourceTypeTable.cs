using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>What stacks can be made of, by AWS's names. A name that a template makes up for its custom resources is found too.</summary>
internal sealed class ResourceTypeTable : IReadOnlyDictionary<string, IResourceType>
{
    private const string CustomPrefix = "Custom::";

    private readonly Dictionary<string, IResourceType> _types;

    public ResourceTypeTable(IEnumerable<IResourceType> types) => _types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Whether a function makes the resources of that type.</summary>
    public static bool IsCustom(string resourceType) =>
        resourceType == CustomResource.TypeName || resourceType.StartsWith(CustomPrefix, StringComparison.Ordinal);

    public IEnumerable<string> Keys => _types.Keys;

    public IEnumerable<IResourceType> Values => _types.Values;

    public int Count => _types.Count;

    public IResourceType this[string key] => TryGetValue(key, out var type) ? type : throw new KeyNotFoundException($"Stacks cannot be made of {key}.");

    public void Add(IResourceType type) => _types.Add(type.Name, type);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IResourceType value) =>
        _types.TryGetValue(IsCustom(key) ? CustomResource.TypeName : key, out value);

    public IEnumerator<KeyValuePair<string, IResourceType>> GetEnumerator() => _types.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
