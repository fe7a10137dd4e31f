namespace Potemkin.Core.Waiting;

/// <summary>One who waits, whoever looks for it.</summary>
/// <typeparam name="TSight">What one look sees.</typeparam>
internal abstract class Waiter<TSight>(Wait wait, TimeProvider time)
{
    private readonly TaskCompletionSource _judgedOrItsTurn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _started = time.GetTimestamp();

    /// <summary>Ends when the wait is over, or when it is up to this one to look.</summary>
    public Task JudgedOrItsTurn => _judgedOrItsTurn.Task;

    /// <summary>Whether the wait is over.</summary>
    public abstract bool IsJudged { get; }

    protected Wait Wait { get; } = wait;

    /// <summary>How much of its time is left.</summary>
    protected TimeSpan Left => Wait.Timeout - Elapsed;

    protected TimeSpan Elapsed => time.GetElapsedTime(_started);

    public void TakeTurn() => _judgedOrItsTurn.TrySetResult();

    /// <summary>How long it can do without a look.</summary>
    /// <param name="pace">How often to look.</param>
    /// <param name="sinceLastLook">How long ago the last look was, for whomever; ever so long where there was none.</param>
    public TimeSpan Patience(Pace pace, TimeSpan sinceLastLook)
    {
        var pause = pace.After(Elapsed - sinceLastLook) - sinceLastLook;
        return Least(Left, Most(pause, Wait.Earliest - Elapsed));
    }

    /// <summary>Judges what was seen.</summary>
    public abstract void Judge(Func<TSight> sight);

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Most(TimeSpan one, TimeSpan other) => one > other ? one : other;
}

/// <summary>One who waits for something.</summary>
/// <typeparam name="TSight">What one look sees.</typeparam>
/// <typeparam name="T">What is waited for.</typeparam>
internal sealed class Waiter<TSight, T>(Wait wait, Func<TSight, Observation<T>> judge, TimeProvider time) : Waiter<TSight>(wait, time)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan _lastLineAt;
    private string? _lastLine;
    private int _polls;

    /// <summary>What the wait came to.</summary>
    public Task<T> Outcome => _outcome.Task;

    public override bool IsJudged => _outcome.Task.IsCompleted;

    public override void Judge(Func<TSight> sight)
    {
        _polls++;
        try
        {
            var seen = Observe(sight);
            if (seen.PendingState is not { } state)
                _outcome.TrySetResult(seen.Value);
            else if (Left <= TimeSpan.Zero)
                _outcome.TrySetException(Wait.TimedOut(new Waited(state, Elapsed, _polls)));
            else
                Tell(state);
        }
        catch (Exception failure)
        {
            _outcome.TrySetException(failure);
        }

        if (IsJudged)
            TakeTurn();
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

    private void Tell(string state)
    {
        if (state == _lastLine || Elapsed - _lastLineAt < BetweenLines)
            return;
        Wait.Progress?.Report($"{Wait.For}: {state} ({Waited.Seconds(Elapsed)})");
        (_lastLine, _lastLineAt) = (state, Elapsed);
    }
}
