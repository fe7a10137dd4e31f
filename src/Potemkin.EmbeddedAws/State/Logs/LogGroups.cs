using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Logs;

/// <summary>The logs of one region.</summary>
internal sealed class LogGroups() : RegionPart<SavedLogGroup>("logGroups")
{
    private readonly SortedDictionary<string, LogGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>All groups, by name.</summary>
    public IReadOnlyCollection<LogGroup> All => _groups.Values;

    public LogGroup? Find(string name) => _groups.GetValueOrDefault(name);

    /// <summary>The group of that name, made if it is not there.</summary>
    public LogGroup Create(string name, DateTimeOffset now)
    {
        if (!_groups.TryGetValue(name, out var group))
            _groups[name] = group = new LogGroup(name, now);
        return group;
    }

    public void Delete(string name) => _groups.Remove(name);

    /// <summary>Writes to a log. Group and stream are made if they are not there.</summary>
    /// <param name="groupName">The group, such as <c>/aws/lambda/name</c>.</param>
    /// <param name="streamName">The stream.</param>
    /// <param name="now">Now, by the clock of the world.</param>
    /// <param name="events">When each happened, and what it says.</param>
    public void Append(string groupName, string streamName, DateTimeOffset now, IEnumerable<(DateTimeOffset Time, string Message)> events)
    {
        var group = Create(groupName, now);
        group.Append(group.Find(streamName) ?? group.Add(new LogStream(streamName, now, [])), now, events);
    }

    protected override IEnumerable<SavedLogGroup> SaveAll() => _groups.Values.Select(SavedLogGroup.Of);

    protected override void LoadAll(IReadOnlyList<SavedLogGroup> saved, RegionState region)
    {
        foreach (var group in saved)
            _groups.Add(group.Name, group.Load());
    }
}
