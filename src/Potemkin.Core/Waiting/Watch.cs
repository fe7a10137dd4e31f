using System.Runtime.ExceptionServices;

namespace Potemkin.Core.Waiting;

/// <summary>
/// The one loop in which everything waits. Whoever waits first looks for all who wait for the same, so that many cost no more calls
/// than one; when its own wait is over, the next one goes on looking. Each wait ends when what it waited for is there, when looking
/// fails for good, when time is up, or when it is cancelled; each of them the caller can tell from the others.
/// </summary>
/// <typeparam name="TSubject">What a wait is about.</typeparam>
/// <typeparam name="TSight">What one look sees.</typeparam>
/// <param name="look">
/// Looks once, for all these subjects. What it throws ends all waits, unless it passes by itself: that AWS is too busy or that the
/// connection is lost is one more state that things can be in.
/// </param>
/// <param name="time">The clock.</param>
/// <param name="pace">How often to look.</param>
internal sealed class Watch<TSubject, TSight>(
    Func<IReadOnlyList<TSubject>, CancellationToken, Task<TSight>> look, TimeProvider time, Pace pace)
{
    private readonly Lock _gate = new();
    private readonly List<(TSubject Subject, Waiter<TSight> Waiter)> _waiting = [];
    private Waiter<TSight>? _leader;
    private TaskCompletionSource? _hurry;
    private long? _lastLook;

    /// <param name="subject">What the wait is about.</param>
    /// <param name="wait">How long, and what to say.</param>
    /// <param name="judge">Judges a sight. What it throws ends the wait, unless it passes by itself.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task<T> UntilAsync<T>(
        TSubject subject, Wait wait, Func<TSight, Observation<T>> judge, CancellationToken cancellationToken)
    {
        var waiter = new Waiter<TSight, T>(wait, judge, time);
        Join(subject, waiter);
        try
        {
            using (cancellationToken.Register(waiter.TakeTurn))
                await waiter.JudgedOrItsTurn;
            while (!waiter.IsJudged)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await PauseAsync(cancellationToken);
                await LookForAllAsync(cancellationToken);
            }

            return await waiter.Outcome;
        }
        finally
        {
            Leave(waiter);
        }
    }

    /// <summary>One who comes new does not wait for the look that is due for the others.</summary>
    private void Join(TSubject subject, Waiter<TSight> waiter)
    {
        lock (_gate)
        {
            _waiting.Add((subject, waiter));
            _hurry?.TrySetResult();
            if (_leader is null)
                Lead(waiter);
        }
    }

    private void Leave(Waiter<TSight> waiter)
    {
        lock (_gate)
        {
            _waiting.RemoveAll(waiting => waiting.Waiter == waiter);
            if (_leader != waiter)
                return;
            _leader = null;
            if (_waiting.Find(waiting => !waiting.Waiter.IsJudged) is (_, { } next))
                Lead(next);
        }
    }

    private void Lead(Waiter<TSight> waiter)
    {
        _leader = waiter;
        waiter.TakeTurn();
    }

    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan left;
            TaskCompletionSource hurry;
            lock (_gate)
            {
                left = Remaining();
                hurry = _hurry = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            if (left <= TimeSpan.Zero)
                return;
            await using (time.CreateTimer(_ => hurry.TrySetResult(), null, left, Timeout.InfiniteTimeSpan))
            using (cancellationToken.Register(() => hurry.TrySetResult()))
                await hurry.Task;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>
    /// How long until the next look: until the first of those who wait can do without it no longer. In whole milliseconds: of
    /// anything less than one a timer makes nothing.
    /// </summary>
    private TimeSpan Remaining()
    {
        var sinceLastLook = _lastLook is { } lastLook ? time.GetElapsedTime(lastLook) : TimeSpan.MaxValue;
        var left = _waiting.Where(waiting => !waiting.Waiter.IsJudged).Min(waiting => waiting.Waiter.Patience(pace, sinceLastLook));
        return TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds));
    }

    private async Task LookForAllAsync(CancellationToken cancellationToken)
    {
        List<(TSubject Subject, Waiter<TSight> Waiter)> waiting;
        lock (_gate)
            waiting = [.. _waiting.Where(one => !one.Waiter.IsJudged)];

        var sight = await TryLookAsync([.. waiting.Select(one => one.Subject)], cancellationToken);
        foreach (var (_, waiter) in waiting)
            waiter.Judge(sight);

        lock (_gate)
            _lastLook = time.GetTimestamp();
    }

    private async Task<Func<TSight>> TryLookAsync(IReadOnlyList<TSubject> subjects, CancellationToken cancellationToken)
    {
        try
        {
            var sight = await look(subjects, cancellationToken);
            return () => sight;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var kept = ExceptionDispatchInfo.Capture(failure);
            return () =>
            {
                kept.Throw();
                return default!;
            };
        }
    }
}
