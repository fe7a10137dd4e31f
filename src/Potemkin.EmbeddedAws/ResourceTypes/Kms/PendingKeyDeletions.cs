using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>The keys of a region that wait for their deletion.</summary>
internal sealed class PendingKeyDeletions() : RegionPart<PendingKeyDeletions.Saved>("pendingKeyDeletions")
{
    private readonly Dictionary<string, DateTimeOffset> _deletionDates = [];

    public void Schedule(Resource key, DateTimeOffset deletionDate)
    {
        _deletionDates[key.PhysicalId] = deletionDate;
        var region = key.Region;
        region.World.Scheduler.After(deletionDate - region.World.Now, () => region.Resources.Remove(key));
    }

    /// <summary>When the key will be deleted; null of one that stays.</summary>
    public DateTimeOffset? DateOf(Resource key) => _deletionDates.TryGetValue(key.PhysicalId, out var date) ? date : null;

    protected override IEnumerable<Saved> SaveAll() => _deletionDates.Select(pending => new Saved(pending.Key, pending.Value));

    protected override void LoadAll(IReadOnlyList<Saved> saved, RegionState region)
    {
        foreach (var (keyId, deletionDate) in saved)
        {
            // A key that is already gone keeps its date.
            if (region.Resources.Find(Key.TypeName, keyId) is { } key)
                Schedule(key, deletionDate);
            else
                _deletionDates.Add(keyId, deletionDate);
        }
    }

    internal sealed record Saved(string KeyId, DateTimeOffset DeletionDate);
}
