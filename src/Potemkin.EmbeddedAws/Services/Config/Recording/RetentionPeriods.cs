using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>
/// How long the configuration items of one region are kept, where somebody says so: there is at most one such period.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RetentionConfiguration.html">RetentionConfiguration</a>.
/// </summary>
internal sealed class RetentionPeriods() : RegionPart<int>("retentionPeriodsInDays")
{
    /// <summary>The only name that AWS gives.</summary>
    public const string Name = "default";

    /// <summary>Null where nothing was said: seven years.</summary>
    public int? Days { get; set; }

    /// <summary>The items that are still there of those of one resource, oldest first: how it is now is never forgotten.</summary>
    public IEnumerable<ConfigurationItem> Kept(IReadOnlyList<ConfigurationItem> items, DateTimeOffset now) =>
        Days is { } days ? items.Where((item, place) => place == items.Count - 1 || item.CaptureTime >= now.AddDays(-days)) : items;

    protected override IEnumerable<int> SaveAll() => Days is { } days ? [days] : [];

    protected override void LoadAll(IReadOnlyList<int> saved, RegionState region) => Days = saved is [var days, ..] ? days : null;
}
