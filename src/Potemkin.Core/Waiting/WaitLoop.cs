namespace Potemkin.Core.Waiting;

/// <summary>
/// The one loop in which everything waits. It ends when what was waited for is there, when looking fails for good,
/// when time is up, or when it is cancelled; each of them the caller can tell from the others.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="pace">How often to look.</param>
public sealed class WaitLoop(TimeProvider time, Pace pace)
{
    /// <param name="timeout">How long to wait. There is at least one look, and one when time is up.</param>
    /// <param name="observe">
    /// Looks once. What it throws ends the wait, unless it passes by itself: that AWS is too busy or that the connection is lost
    /// is one more state that things can be in.
    /// </param>
    /// <param name="timedOut">The error to throw when time is up.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task<T> UntilAsync<T>(
        TimeSpan timeout,
        Func<CancellationToken, Task<Observation<T>>> observe,
        Func<Waited, Exception> timedOut,
        CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var pause = pace.Shortest;
        string? lastState = null;
        for (var polls = 1; ; polls++)
        {
            var seen = await LookAsync(observe, cancellationToken);
            if (seen.PendingState is not { } state)
                return seen.Value;

            var elapsed = time.GetElapsedTime(started);
            if (elapsed >= timeout)
                throw timedOut(new Waited(state, elapsed, polls));

            pause = state == lastState ? pace.After(pause) : pace.Shortest;
            lastState = state;
            var left = timeout - elapsed;
            await Task.Delay(pause < left ? pause : left, time, cancellationToken);
        }
    }

    /// <summary>Makes a call until AWS answers it, for as long as what keeps it from answering may pass by itself.</summary>
    /// <param name="timeout">How long to try.</param>
    /// <param name="call">The call, which may have been carried out although its answer was lost.</param>
    /// <param name="cancellationToken">Ends the attempts.</param>
    /// <exception cref="PotemkinException">AWS did not answer in time.</exception>
    public Task<T> CallAsync<T>(TimeSpan timeout, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        UntilAsync(
            timeout,
            async token => Observation<T>.Done(await call(token)),
            waited => new PotemkinException($"AWS did not answer within {waited}.", $"Last state: {waited.LastState}"),
            cancellationToken);

    private static async Task<Observation<T>> LookAsync<T>(Func<CancellationToken, Task<Observation<T>>> observe, CancellationToken cancellationToken)
    {
        try
        {
            return await observe(cancellationToken);
        }
        catch (Exception error) when (Transient.Describe(error) is { } state)
        {
            return Observation<T>.Pending(state);
        }
    }
}
