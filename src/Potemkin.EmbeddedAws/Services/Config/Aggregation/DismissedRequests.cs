using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Aggregation;

/// <summary>The requests of aggregators that one region of an account does not want to hear of, until they ask again.</summary>
internal sealed class DismissedRequests() : RegionPart<DismissedRequests.Dismissal>("dismissedAggregationRequests")
{
    private readonly Dictionary<AccountRegion, DateTimeOffset> _dismissed = [];

    public void Add(AccountRegion requester, DateTimeOffset now) => _dismissed[requester] = now;

    /// <summary>Whether a request of that time is one of them.</summary>
    public bool Contains(AccountRegion requester, DateTimeOffset requestedAt) =>
        _dismissed.TryGetValue(requester, out var dismissedAt) && requestedAt <= dismissedAt;

    protected override IEnumerable<Dismissal> SaveAll() => _dismissed.Select(dismissed => new Dismissal(dismissed.Key, dismissed.Value));

    protected override void LoadAll(IReadOnlyList<Dismissal> saved, RegionState region)
    {
        foreach (var (requester, at) in saved)
            Add(requester, at);
    }

    internal sealed record Dismissal(AccountRegion Requester, DateTimeOffset At);
}
