namespace Potemkin.Lambda.Environments;

/// <summary>The lines of one invocation, from the end of the one before it.</summary>
internal sealed class InvocationLog(TimeProvider time)
{
    private const int MostBytes = 1024 * 1024;

    // An empty line, too, is an event with a time.
    private const int BytesOfEvent = 26;

    private readonly Lock _gate = new();
    private readonly List<LogLine> _lines = [];
    private readonly TaskCompletionSource _marked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _bytes;
    private long _cut;

    /// <summary>Ends when all that the function wrote during the invocation has been read.</summary>
    public Task Marked => _marked.Task;

    /// <summary>Takes a line of the function's; those that are too many are only counted.</summary>
    public void Write(string message)
    {
        lock (_gate)
        {
            _bytes += message.Length + BytesOfEvent;
            if (_bytes > MostBytes)
                _cut++;
            else
                _lines.Add(new LogLine(time.GetUtcNow(), message));
        }
    }

    /// <summary>Adds a line of Lambda's own.</summary>
    public void Add(string message)
    {
        lock (_gate)
            _lines.Add(new LogLine(time.GetUtcNow(), message));
    }

    public void Mark() => _marked.TrySetResult();

    /// <summary>Says where lines were cut.</summary>
    public void AddCut()
    {
        lock (_gate)
        {
            if (_cut > 0)
                _lines.Add(new LogLine(time.GetUtcNow(), $"{_cut} more lines were cut: the log of one invocation is kept up to {MostBytes} bytes."));
        }
    }

    public IReadOnlyList<LogLine> Lines()
    {
        lock (_gate)
            return [.. _lines];
    }
}
