namespace Potemkin.Core.Waiting;

/// <summary>Waits alone, for what nobody else waits for.</summary>
/// <param name="time">The clock.</param>
/// <param name="pace">How often to look.</param>
public sealed class WaitLoop(TimeProvider time, Pace pace)
{
    /// <param name="wait">How long, and what to say.</param>
    /// <param name="observe">Looks once. What it throws ends the wait, unless it passes by itself.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public Task<T> UntilAsync<T>(Wait wait, Func<CancellationToken, Task<Observation<T>>> observe, CancellationToken cancellationToken) =>
        new Watch<Wait, Observation<T>>((_, token) => observe(token), time, pace).UntilAsync(wait, wait, seen => seen, cancellationToken);

    /// <summary>Makes a call until AWS answers it, for as long as what keeps it from answering may pass by itself.</summary>
    /// <param name="timeout">How long to try.</param>
    /// <param name="call">The call, which may have been carried out although its answer was lost.</param>
    /// <param name="cancellationToken">Ends the attempts.</param>
    /// <exception cref="PotemkinException">AWS did not answer in time.</exception>
    public Task<T> CallAsync<T>(TimeSpan timeout, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        UntilAsync(
            new Wait("an answer of AWS", timeout, waited => new PotemkinException($"AWS did not answer within {waited}.", $"Last state: {waited.LastState}")),
            async token => Observation<T>.Done(await call(token)),
            cancellationToken);
}
