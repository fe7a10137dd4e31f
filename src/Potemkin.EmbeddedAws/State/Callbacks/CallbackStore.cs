using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Callbacks;

/// <summary>
/// The addresses of one region that somebody was given to report at: what a custom resource came to, that a wait condition is met.
/// AWS has objects in S3 for it, under addresses that are signed; what is put there is read by CloudFormation.
/// </summary>
internal sealed class CallbackStore() : RegionPart<CallbackStore.Saved>("callbacks")
{
    private const string Path = "/_potemkin/callbacks";
    private const int TokenLength = 40;

    private readonly Dictionary<string, List<string>> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<string>> _listeners = new(StringComparer.Ordinal);

    /// <summary>Opens an address for one report, which ends with it, or with this AWS.</summary>
    /// <param name="region">Where.</param>
    /// <param name="received">What to do with the report.</param>
    /// <returns>The token of the address.</returns>
    public string OpenOnce(RegionState region, Action<string> received)
    {
        var token = NewToken(region);
        _listeners[token] = report =>
        {
            Close(token);
            received(report);
        };
        return token;
    }

    /// <summary>Opens an address whose reports are kept until it is closed.</summary>
    /// <returns>The token of the address.</returns>
    public string Open(RegionState region)
    {
        var token = NewToken(region);
        _kept[token] = [];
        return token;
    }

    /// <summary>The reports that were kept, oldest first; null where the address is closed.</summary>
    public IReadOnlyList<string>? ReportsOf(string token) => _kept.GetValueOrDefault(token);

    /// <summary>Has something done at each report that comes to an address which keeps them.</summary>
    public void Listen(string token, Action received) => _listeners[token] = _ => received();

    public void Close(string token)
    {
        _kept.Remove(token);
        _listeners.Remove(token);
    }

    /// <summary>Takes a report in.</summary>
    /// <returns>Whether the address is open.</returns>
    public bool Receive(string token, string report)
    {
        if (!_kept.ContainsKey(token) && !_listeners.ContainsKey(token))
            return false;
        _kept.GetValueOrDefault(token)?.Add(report);
        _listeners.GetValueOrDefault(token)?.Invoke(report);
        return true;
    }

    /// <summary>The whole address.</summary>
    /// <param name="endpoint">Where this AWS listens.</param>
    /// <param name="region">Where.</param>
    /// <param name="token">The token.</param>
    public static string AddressOf(Uri endpoint, AccountRegion region, string token) =>
        $"{endpoint.GetLeftPart(UriPartial.Authority)}{Path}/{region.AccountId}/{region.Region}/{token}";

    /// <summary>What the path of a request stands for; null where it is none of these addresses.</summary>
    public static (AccountRegion Region, string Token)? Parse(string path) =>
        path.StartsWith($"{Path}/", StringComparison.Ordinal) && path[(Path.Length + 1)..].Split('/') is [var account, var region, var token]
            ? (new AccountRegion(account, region), token)
            : null;

    protected override IEnumerable<Saved> SaveAll() => _kept.Select(entry => new Saved(entry.Key, entry.Value));

    protected override void LoadAll(IReadOnlyList<Saved> saved, RegionState region)
    {
        foreach (var (token, reports) in saved)
            _kept.Add(token, [.. reports]);
    }

    private static string NewToken(RegionState region) => region.World.RandomNames.MixedCase(TokenLength);

    internal sealed record Saved(string Token, IReadOnlyList<string> Reports);
}
