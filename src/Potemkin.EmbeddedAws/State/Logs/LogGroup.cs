namespace Potemkin.EmbeddedAws.State.Logs;

/// <summary>
/// Logs that belong together, such as those of a function. It keeps a few megabytes: when there are more, the oldest events go.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html">LogGroup</a>.
/// </summary>
internal sealed class LogGroup(string name, DateTimeOffset createdAt)
{
    private const long Most = 8 * 1024 * 1024;
    private const long KeptWhenTooMany = Most * 3 / 4;

    private readonly SortedDictionary<string, LogStream> _streams = new(StringComparer.Ordinal);
    private long _lastId;

    public string Name => name;

    public DateTimeOffset CreatedAt => createdAt;

    /// <summary>For how many days events are kept; null for ever.</summary>
    public int? RetentionInDays { get; set; }

    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();

    public IReadOnlyCollection<LogStream> Streams => _streams.Values;

    /// <summary>The bytes of all events.</summary>
    public long Size { get; private set; }

    public LogStream? Find(string streamName) => _streams.GetValueOrDefault(streamName);

    /// <summary>Adds a stream that is not yet there.</summary>
    public LogStream Add(LogStream stream)
    {
        _streams.Add(stream.Name, stream);
        Size += stream.Events.Sum(one => (long)one.Size);
        _lastId = stream.Events.Select(one => one.Id).Append(_lastId).Max();
        return stream;
    }

    public void Remove(LogStream stream)
    {
        if (_streams.Remove(stream.Name))
            Size -= stream.Events.Sum(one => (long)one.Size);
    }

    public void Append(LogStream stream, DateTimeOffset now, IEnumerable<(DateTimeOffset Time, string Message)> events)
    {
        foreach (var (time, message) in events)
        {
            var added = new LogEvent(++_lastId, time, now, message);
            stream.Add(added);
            Size += added.Size;
        }

        if (Size > Most)
            ForgetOldest();
    }

    private void ForgetOldest()
    {
        var excess = Size - KeptWhenTooMany;
        foreach (var (stream, oldest) in _streams.Values.SelectMany(stream => stream.Events.Select(one => (stream, one)))
            .OrderBy(one => one.one.Time).ThenBy(one => one.one.Id).ToList())
        {
            if (excess <= 0)
                return;
            stream.Remove(oldest);
            excess -= oldest.Size;
            Size -= oldest.Size;
        }
    }
}
