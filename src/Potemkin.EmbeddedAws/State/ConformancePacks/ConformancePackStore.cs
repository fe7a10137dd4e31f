using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.ConformancePacks;

/// <summary>The conformance packs of one region, by name.</summary>
internal sealed class ConformancePackStore() : RegionPart<ConformancePack>("conformancePacks")
{
    private readonly SortedDictionary<string, ConformancePack> _packs = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ConformancePack> All => _packs.Values;

    public ConformancePack? Find(string name) => _packs.GetValueOrDefault(name);

    /// <summary>Adds the pack, or takes it in place of the one of the same name.</summary>
    public void Put(ConformancePack pack) => _packs[pack.Name] = pack;

    public void Remove(string name) => _packs.Remove(name);

    protected override IEnumerable<ConformancePack> SaveAll() => _packs.Values;

    protected override void LoadAll(IReadOnlyList<ConformancePack> saved, RegionState region)
    {
        foreach (var pack in saved)
            Put(pack);
    }
}
