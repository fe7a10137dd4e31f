namespace Potemkin.EmbeddedAws.State.Logs;

/// <summary>A log, such as that of one instance of a function.</summary>
internal sealed class LogStream(string name, DateTimeOffset createdAt, IEnumerable<LogEvent> events)
{
    private readonly List<LogEvent> _events = [.. events];

    public string Name => name;

    public DateTimeOffset CreatedAt => createdAt;

    /// <summary>In the order of their times; of equal times in that of their coming in.</summary>
    public IReadOnlyList<LogEvent> Events => _events;

    public void Add(LogEvent added)
    {
        var place = _events.Count;
        while (place > 0 && _events[place - 1].Time > added.Time)
            place--;
        _events.Insert(place, added);
    }

    public void Remove(LogEvent removed) => _events.Remove(removed);
}
