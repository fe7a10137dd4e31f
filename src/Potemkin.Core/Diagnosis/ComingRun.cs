namespace Potemkin.Core.Diagnosis;

/// <summary>A run as it would be.</summary>
/// <param name="Project">What it would do.</param>
/// <param name="Place">Where.</param>
/// <param name="Places">All accounts and regions that have been reached, to reach others.</param>
/// <param name="Time">The clock.</param>
internal sealed record ComingRun(Project Project, AccountRegion Place, AccountRegions Places, TimeProvider Time)
{
    /// <summary>How long the doctor waits for AWS to answer one question: what throttles or fails now may not in a moment.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks AWS until it answers.</summary>
    /// <exception cref="PotemkinException">AWS did not answer in time.</exception>
    public Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        Place.WaitLoop.CallAsync(Patience, call, cancellationToken);
}
