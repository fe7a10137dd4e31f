namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>
/// What one service keeps of a region, and how it is saved: whatever <see cref="RegionState.Of{T}"/> is to keep has to say that.
/// Every class that implements it is found by itself.
/// </summary>
internal interface IRegionPart
{
    /// <summary>What it is called in a saved state.</summary>
    string SavedName { get; }

    /// <summary>What it is in a saved state: a type that JSON can be made of.</summary>
    Type SavedType { get; }

    /// <summary>What is to be saved of it now; null where there is nothing.</summary>
    object? Save();

    /// <summary>Becomes what was saved. The resources and rules of the region are there by then.</summary>
    void Load(object saved, RegionState region);
}
