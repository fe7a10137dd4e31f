using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Aggregation;

/// <summary>The aggregators of one region, by name.</summary>
internal sealed class ConfigurationAggregators() : RegionPart<ConfigurationAggregator>("configurationAggregators")
{
    private readonly SortedDictionary<string, ConfigurationAggregator> _aggregators = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ConfigurationAggregator> All => _aggregators.Values;

    public ConfigurationAggregator? Find(string name) => _aggregators.GetValueOrDefault(name);

    /// <summary>Makes an aggregator, or has the one of the same name collect from elsewhere: it keeps its ARN and its tags.</summary>
    public ConfigurationAggregator Put(RegionState region, string name, AccountAggregationSource source, IReadOnlyDictionary<string, string> tags)
    {
        var existing = Find(name);
        return _aggregators[name] = new ConfigurationAggregator
        {
            Name = name,
            Arn = existing?.Arn ?? region.Id.Arn("config", $"config-aggregator/config-aggregator-{region.World.RandomNames.Lower(8)}"),
            Source = source,
            CreationTime = existing?.CreationTime ?? region.World.Now,
            LastUpdatedTime = region.World.Now,
            Tags = existing?.Tags ?? tags,
        };
    }

    public void Remove(string name) => _aggregators.Remove(name);

    protected override IEnumerable<ConfigurationAggregator> SaveAll() => _aggregators.Values;

    protected override void LoadAll(IReadOnlyList<ConfigurationAggregator> saved, RegionState region)
    {
        foreach (var aggregator in saved)
            _aggregators.Add(aggregator.Name, aggregator);
    }
}
