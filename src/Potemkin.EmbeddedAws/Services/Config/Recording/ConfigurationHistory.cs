using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>All configuration items of one region, by resource.</summary>
internal sealed class ConfigurationHistory() : RegionPart<ConfigurationItem>("configurationItems")
{
    private readonly SortedDictionary<RecordedResource, List<ConfigurationItem>> _items = [];

    /// <summary>The last item of each resource that was ever discovered, deleted ones included, in an order that stays.</summary>
    public IEnumerable<ConfigurationItem> Latest => _items.Values.Select(items => items[^1]);

    /// <summary>The last item of each resource that exists, as far as is known.</summary>
    public IEnumerable<ConfigurationItem> Existing => Latest.Where(item => !item.IsOfDeletedResource());

    /// <summary>The items of a resource, oldest first; none where it was never discovered.</summary>
    public IReadOnlyList<ConfigurationItem> Of(RecordedResource resource) => _items.GetValueOrDefault(resource) ?? [];

    public ConfigurationItem? LatestOf(RecordedResource resource) => Of(resource).LastOrDefault();

    public void Add(ConfigurationItem item)
    {
        if (!_items.TryGetValue(RecordedResource.Of(item), out var items))
            _items[RecordedResource.Of(item)] = items = [];
        items.Add(item);
    }

    protected override IEnumerable<ConfigurationItem> SaveAll() => _items.Values.SelectMany(items => items);

    protected override void LoadAll(IReadOnlyList<ConfigurationItem> saved, RegionState region)
    {
        foreach (var item in saved)
            Add(item);
    }
}
