namespace Potemkin.Core.Waiting;

/// <summary>One who waits, whoever looks for it.</summary>
/// <typeparam name="TSight">What one look sees.</typeparam>
internal abstract class Waiter<TSight>(TimeSpan timeout, TimeProvider time)
{
    private readonly TaskCompletionSource _judgedOrItsTurn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _started = time.GetTimestamp();

    /// <summary>Ends when the wait is over, or when it is up to this one to look.</summary>
    public Task JudgedOrItsTurn => _judgedOrItsTurn.Task;

    /// <summary>Whether the wait is over.</summary>
    public abstract bool IsJudged { get; }

    /// <summary>How much of its time is left.</summary>
    public TimeSpan Left => timeout - Elapsed;

    protected TimeSpan Elapsed => time.GetElapsedTime(_started);

    public void TakeTurn() => _judgedOrItsTurn.TrySetResult();

    /// <summary>Judges what was seen; true where that is something new.</summary>
    public abstract bool Judge(Func<TSight> sight);
}

/// <summary>One who waits for something.</summary>
/// <typeparam name="TSight">What one look sees.</typeparam>
/// <typeparam name="T">What is waited for.</typeparam>
internal sealed class Waiter<TSight, T>(Wait wait, Func<TSight, Observation<T>> judge, TimeProvider time) : Waiter<TSight>(wait.Timeout, time)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _lastLineAt;
    private string? _lastLine;
    private string? _state;
    private int _polls;

    /// <summary>What the wait came to.</summary>
    public Task<T> Outcome => _outcome.Task;

    public override bool IsJudged => _outcome.Task.IsCompleted;

    public override bool Judge(Func<TSight> sight)
    {
        _polls++;
        try
        {
            var seen = Observe(sight);
            if (seen.PendingState is not { } state)
                _outcome.TrySetResult(seen.Value);
            else if (Left <= TimeSpan.Zero)
                _outcome.TrySetException(wait.TimedOut(new Waited(state, Elapsed, _polls)));
            else
                return IsNew(state);
        }
        catch (Exception failure)
        {
            _outcome.TrySetException(failure);
        }

        TakeTurn();
        return true;
    }

    private Observation<T> Observe(Func<TSight> sight)
    {
        try
        {
            return judge(sight());
        }
        catch (Exception error) when (Transient.Describe(error) is { } state)
        {
            return Observation<T>.Pending(state);
        }
    }

    private bool IsNew(string state)
    {
        if (state != _lastLine && Elapsed - _lastLineAt >= BetweenLines)
        {
            wait.Progress?.Report($"{wait.For}: {state} ({Waited.Seconds(Elapsed)})");
            (_lastLine, _lastLineAt) = (state, Elapsed);
        }

        var isNew = state != _state;
        _state = state;
        return isNew;
    }
}
