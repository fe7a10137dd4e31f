using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>The resources of one region whose change is not yet recorded: a further change until then makes no item of its own.</summary>
internal sealed class PendingRecordings() : RegionPart<PendingRecordings.Pending>("pendingRecordings")
{
    private readonly Dictionary<RecordedResource, DateTimeOffset> _due = [];

    /// <summary>What waits, and until when.</summary>
    public IReadOnlyList<Pending> All => [.. _due.Select(pending => new Pending(pending.Key, pending.Value))];

    public bool Contains(RecordedResource resource) => _due.ContainsKey(resource);

    public void Add(RecordedResource resource, DateTimeOffset due) => _due.Add(resource, due);

    public void Remove(RecordedResource resource) => _due.Remove(resource);

    protected override IEnumerable<Pending> SaveAll() => All;

    protected override void LoadAll(IReadOnlyList<Pending> saved, RegionState region)
    {
        foreach (var (resource, due) in saved)
            Add(resource, due);
    }

    internal sealed record Pending(RecordedResource Resource, DateTimeOffset Due);
}
