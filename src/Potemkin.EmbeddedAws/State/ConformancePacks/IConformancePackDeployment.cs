namespace Potemkin.EmbeddedAws.State.ConformancePacks;

/// <summary>Deploys conformance packs, for whoever puts them: AWS Config's own API and CloudFormation never speak to each other.</summary>
internal interface IConformancePackDeployment
{
    /// <summary>Makes a pack, or the next form of the one of the same name, at once.</summary>
    /// <returns>The pack, which may have failed.</returns>
    /// <exception cref="InvalidConformancePack">AWS Config would refuse it, or it is not to be had here.</exception>
    ConformancePack Put(RegionState region, ConformancePackInput input, IReadOnlyDictionary<string, string> tags);

    /// <summary>Removes the pack with its rules at once.</summary>
    void Remove(RegionState region, ConformancePack pack);
}
