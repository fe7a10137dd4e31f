namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>A part of a region that is saved as a list.</summary>
/// <param name="savedName">What the list is called in a saved state.</param>
internal abstract class RegionPart<TSaved>(string savedName) : IRegionPart
{
    public string SavedName => savedName;

    public Type SavedType => typeof(IReadOnlyList<TSaved>);

    public object? Save() => SaveAll().ToList() is { Count: > 0 } saved ? saved : null;

    public void Load(object saved, RegionState region) => LoadAll((IReadOnlyList<TSaved>)saved, region);

    protected abstract IEnumerable<TSaved> SaveAll();

    protected abstract void LoadAll(IReadOnlyList<TSaved> saved, RegionState region);
}
