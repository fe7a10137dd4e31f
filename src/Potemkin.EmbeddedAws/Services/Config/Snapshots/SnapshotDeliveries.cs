using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Snapshots;

/// <summary>The last delivery of a snapshot through the delivery channel of one region.</summary>
internal sealed class SnapshotDeliveries() : RegionPart<SnapshotDelivery>("snapshotDeliveries")
{
    /// <summary>Null where none was ever tried.</summary>
    public SnapshotDelivery? Last { get; set; }

    protected override IEnumerable<SnapshotDelivery> SaveAll() => Last is null ? [] : [Last];

    protected override void LoadAll(IReadOnlyList<SnapshotDelivery> saved, RegionState region) => Last = saved.SingleOrDefault();
}
