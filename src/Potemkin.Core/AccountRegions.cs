using System.Collections.Concurrent;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core;

/// <summary>The accounts and regions of a run, or of a sweep, each reached once.</summary>
/// <param name="connect">Makes the clients for a target, a profile and a region; they are closed with this.</param>
/// <param name="time">The clock.</param>
internal sealed class AccountRegions(Func<PotemkinSettings, AwsClients> connect, TimeProvider time) : IDisposable
{
    private readonly ConcurrentDictionary<(Target Target, string? Profile, string? Region), Lazy<Task<AccountRegion>>> _reached = new();
    private readonly ConcurrentDictionary<(Target Target, string AccountId, string Region), AccountRegion> _shared = new();
    private readonly ConcurrentBag<AwsClients> _clients = [];
    private readonly DeletionsUnderWay _deletions = new();

    /// <summary>Those that have been reached until now.</summary>
    public IEnumerable<AccountRegion> Reached => _shared.Values;

    /// <param name="settings">The target, the profile and the region; how to wait there is taken from the first that come.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">It cannot be reached, or refuses the credentials.</exception>
    public Task<AccountRegion> ReachAsync(PotemkinSettings settings, CancellationToken cancellationToken) =>
        _reached.GetOrAdd(
            (settings.Target, settings.Profile, settings.Region),
            _ => new Lazy<Task<AccountRegion>>(() => ConnectAsync(settings))).Value.WaitAsync(cancellationToken);

    public void Dispose()
    {
        foreach (var clients in _clients)
            clients.Dispose();
    }

    /// <summary>Two profiles may lead to one account: they share what is there.</summary>
    private async Task<AccountRegion> ConnectAsync(PotemkinSettings settings)
    {
        var clients = connect(settings);
        _clients.Add(clients);
        var waitLoop = new WaitLoop(time, settings.EffectivePace);
        var identity = await CallerIdentity.AskAsync(clients, settings.Target, waitLoop, time, CancellationToken.None);
        var place = _shared.GetOrAdd(
            (settings.Target, identity.AccountId, clients.Region), _ => new AccountRegion(clients, identity, waitLoop, _deletions, settings, time));
        place.Activity.Counts(clients.Calls);
        return place;
    }
}
