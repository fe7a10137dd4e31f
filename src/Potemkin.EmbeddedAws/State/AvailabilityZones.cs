namespace Potemkin.EmbeddedAws.State;

/// <summary>The zones of a region: every region of this AWS has three.</summary>
internal static class AvailabilityZones
{
    public static IReadOnlyList<string> Of(string region) => [$"{region}a", $"{region}b", $"{region}c"];
}
