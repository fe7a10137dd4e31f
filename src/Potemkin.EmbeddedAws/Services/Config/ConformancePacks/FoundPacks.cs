using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.ConformancePacks;

/// <summary>The conformance packs that a request names.</summary>
internal static class FoundPacks
{
    /// <exception cref="Protocol.AwsException">There is no such pack.</exception>
    public static ConformancePack Get(this ConformancePackStore packs, string name) => packs.Find(name) ?? throw ConformancePackErrors.NoSuchPack();

    /// <summary>The packs of these names, or all where none are given.</summary>
    /// <exception cref="Protocol.AwsException">There is no pack of one of the names.</exception>
    public static IReadOnlyList<ConformancePack> GetOrAll(this ConformancePackStore packs, IReadOnlyList<string>? names) =>
        names is { Count: > 0 } ? [.. names.Distinct().Select(packs.Get)] : [.. packs.All];
}
