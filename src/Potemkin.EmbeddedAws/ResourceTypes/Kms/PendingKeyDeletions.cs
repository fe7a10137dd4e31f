using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>The keys of a region that wait for their deletion.</summary>
internal sealed class PendingKeyDeletions
{
    private readonly Dictionary<string, DateTimeOffset> _deletionDates = [];

    public void Schedule(Resource key, DateTimeOffset deletionDate) => _deletionDates[key.PhysicalId] = deletionDate;

    /// <summary>When the key will be deleted; null of one that stays.</summary>
    public DateTimeOffset? DateOf(Resource key) => _deletionDates.TryGetValue(key.PhysicalId, out var date) ? date : null;
}
