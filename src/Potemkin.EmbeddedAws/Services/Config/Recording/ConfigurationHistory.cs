using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>All configuration items of one region, by resource.</summary>
internal sealed class ConfigurationHistory() : RegionPart<ConfigurationItem>("configurationItems")
{
    private readonly SortedDictionary<string, OrderedTable<string, List<ConfigurationItem>>> _byType = new(StringComparer.Ordinal);

    /// <summary>The last item of each resource that exists, as far as is known, in an order that stays.</summary>
    public IEnumerable<ConfigurationItem> Existing => _byType.Keys.SelectMany(ExistingOf);

    /// <summary>The last item of each resource of that type that was ever discovered, deleted ones included, in an order that stays.</summary>
    public IEnumerable<ConfigurationItem> LatestOf(string resourceType) =>
        _byType.GetValueOrDefault(resourceType)?.InOrder.Select(items => items[^1]) ?? [];

    /// <summary>The last item of each resource of that type that exists, as far as is known, in an order that stays.</summary>
    public IEnumerable<ConfigurationItem> ExistingOf(string resourceType) => LatestOf(resourceType).Where(item => !item.IsOfDeletedResource());

    /// <summary>The items of a resource, oldest first; none where it was never discovered.</summary>
    public IReadOnlyList<ConfigurationItem> Of(RecordedResource resource) =>
        _byType.GetValueOrDefault(resource.ResourceType)?.Find(resource.ResourceId) ?? [];

    public ConfigurationItem? LatestOf(RecordedResource resource) => Of(resource).LastOrDefault();

    public void Add(ConfigurationItem item)
    {
        if (!_byType.TryGetValue(item.ResourceType, out var ofType))
            _byType[item.ResourceType] = ofType = new(StringComparer.Ordinal);
        if (ofType.Find(item.ResourceId) is { } items)
            items.Add(item);
        else
            ofType.Put(item.ResourceId, [item]);
    }

    protected override IEnumerable<ConfigurationItem> SaveAll() => _byType.Values.SelectMany(ofType => ofType.InOrder).SelectMany(items => items);

    protected override void LoadAll(IReadOnlyList<ConfigurationItem> saved, RegionState region)
    {
        foreach (var item in saved)
            Add(item);
    }
}
