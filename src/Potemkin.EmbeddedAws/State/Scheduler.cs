namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Lets one thing happen to the world at a time, and later things when they are due.
/// Work without a delay is done before the operation that asked for it returns; that is why an AWS without latency
/// has a stack complete when CreateStack answers.
/// </summary>
internal sealed class Scheduler(TimeProvider timeProvider) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<Action> _due = new();
    private readonly HashSet<ITimer> _timers = [];
    private volatile bool _disposed;

    /// <summary>Raised after work that was done later.</summary>
    public event Action? Elapsed;

    public DateTimeOffset Now
    {
        get
        {
            var now = timeProvider.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        }
    }

    /// <summary>Does the operation, and all that it left to be done at once.</summary>
    public T Run<T>(Func<T> operation)
    {
        lock (_gate)
        {
            var answer = operation();
            while (_due.TryDequeue(out var work))
                work();
            return answer;
        }
    }

    /// <inheritdoc cref="Run{T}"/>
    public void Run(Action operation) => Run(() =>
    {
        operation();
        return true;
    });

    /// <summary>Has the work done after the delay. To be called from within an operation or such work.</summary>
    public void After(TimeSpan delay, Action work)
    {
        if (delay <= TimeSpan.Zero)
        {
            _due.Enqueue(work);
            return;
        }

        ITimer? timer = null;
        timer = timeProvider.CreateTimer(_ => Elapse(timer!, work), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timers.Add(timer);
        timer.Change(delay, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Begins work that goes on outside of the world, such as a process, and does the rest with what came of it. To be called from within
    /// an operation or other work.
    /// </summary>
    /// <param name="outside">The work; whatever it throws is a fault of ours.</param>
    /// <param name="then">What is done with what came of it, unless everything is forgotten by then.</param>
    public void Await<T>(Func<Task<T>> outside, Action<T> then) => _ = Task.Run(async () =>
    {
        try
        {
            var result = await outside();
            var isDone = Run(() =>
            {
                if (!_disposed)
                    then(result);
                return !_disposed;
            });
            if (isDone)
                Elapsed?.Invoke();
        }
        catch (Exception fault)
        {
            // What ends with a world that is forgotten is no fault.
            if (!Run(() => _disposed))
                Tell(fault);
        }
    });

    /// <summary>Forgets all work that is not yet due.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            foreach (var timer in _timers)
                timer.Dispose();
            _timers.Clear();
        }
    }

    private void Elapse(ITimer timer, Action work)
    {
        try
        {
            var isDone = Run(() =>
            {
                if (_disposed || !_timers.Remove(timer))
                    return false;
                timer.Dispose();
                work();
                return true;
            });
            if (isDone)
                Elapsed?.Invoke();
        }
        catch (Exception fault)
        {
            Tell(fault);
        }
    }

    /// <summary>Nobody waits for such work: a fault of ours is told where the server's owner looks, and ends neither it nor the process.</summary>
    private static void Tell(Exception fault) => Console.Error.WriteLine($"Internal failure of the embedded AWS: {fault}");
}
