using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Sweeping;

/// <summary>An account in a region, and the way there.</summary>
/// <param name="Account">The account.</param>
/// <param name="Clients">The way there.</param>
/// <param name="WaitLoop">How to wait there.</param>
/// <param name="Patience">How long a stack may take to be deleted there.</param>
internal sealed record Place(string Account, AwsClients Clients, WaitLoop WaitLoop, TimeSpan Patience)
{
    /// <summary>The region.</summary>
    public string Region => Clients.Region;

    /// <summary>Makes a call until AWS answers it.</summary>
    /// <exception cref="PotemkinException">AWS did not answer in time.</exception>
    public Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        WaitLoop.CallAsync(Patience, call, cancellationToken);

    /// <summary>For messages.</summary>
    public override string ToString() => $"account {Account}, {Region}";
}
