using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Sweeping;

/// <summary>Opens the way to accounts and regions, once each.</summary>
/// <param name="connect">Makes the clients for a target, a profile and a region.</param>
/// <param name="time">The clock.</param>
internal sealed class Places(Func<PotemkinSettings, AwsClients> connect, TimeProvider time) : IDisposable
{
    private readonly Dictionary<(Target Target, string? Profile, string? Region), Task<Place>> _places = [];
    private readonly List<AwsClients> _clients = [];

    /// <exception cref="PotemkinException">It cannot be reached, or refuses the credentials.</exception>
    public Task<Place> OpenAsync(Target target, string? profile, string? region, CancellationToken cancellationToken)
    {
        if (!_places.TryGetValue((target, profile, region), out var place))
        {
            place = ConnectAsync(new PotemkinSettings { Target = target, Profile = profile, Region = region }, cancellationToken);
            _places.Add((target, profile, region), place);
        }

        return place;
    }

    public void Dispose()
    {
        foreach (var clients in _clients)
            clients.Dispose();
    }

    private async Task<Place> ConnectAsync(PotemkinSettings settings, CancellationToken cancellationToken)
    {
        var clients = connect(settings);
        _clients.Add(clients);
        var waitLoop = new WaitLoop(time, settings.EffectivePace);
        var identity = await CallerIdentity.AskAsync(clients, settings.Target, waitLoop, time, cancellationToken);
        return new Place(identity.AccountId, clients, waitLoop, settings.StackTimeout);
    }
}
