using Potemkin.EmbeddedAws.State.ConformancePacks;
using Potemkin.EmbeddedAws.State.Functions;
using Potemkin.EmbeddedAws.State.Saving;
using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Everything that exists in this AWS: all accounts and regions, their resources and what the services keep about them.
/// It is touched only from within <see cref="Scheduler.Run{T}"/>, by one thread at a time, so nothing in it locks.
/// </summary>
/// <param name="options">How it is to be.</param>
/// <param name="functions">Runs Lambda functions; null where there will be none.</param>
/// <param name="endpoint">Where this AWS listens, as soon as it does; null where it does not.</param>
internal sealed class World(EmbeddedAwsOptions options, IFunctionRunner? functions = null, Task<Uri>? endpoint = null) : IDisposable
{
    private readonly Dictionary<AccountRegion, RegionState> _regions = [];

    /// <summary>Raised after a resource was created, updated or deleted.</summary>
    public event Action<ResourceChange>? ResourceChanged;

    /// <summary>Raised after a Config rule was put, by whichever way.</summary>
    public event Action<RegionState, ConfigRule>? ConfigRulePut;

    /// <summary>Raised after a Config rule was deleted, by whichever way.</summary>
    public event Action<RegionState, ConfigRule>? ConfigRuleDeleted;

    /// <summary>Raised for each region after a saved state was loaded, for what was under way then to be taken up.</summary>
    public event Action<RegionState>? RegionLoaded;

    public Scheduler Scheduler { get; } = new(options.TimeProvider);

    public Latency Latency { get; } = options.Latency;

    public RequestFaults RequestFaults { get; } = new(options);

    public EvaluationFaults EvaluationFaults { get; } = new(options);

    public DeletionFaults DeletionFaults { get; } = new(options);

    /// <summary>The actions that nobody may do.</summary>
    public IReadOnlyList<string> DeniedActions { get; } = options.Faults.DeniedActions;

    public RandomNames RandomNames { get; } = new(options.Seed);

    /// <summary>Runs Lambda functions.</summary>
    /// <exception cref="InvalidOperationException">Nobody was given who could.</exception>
    public IFunctionRunner Functions => functions ?? throw new InvalidOperationException("Nobody runs functions in this world.");

    /// <summary>Where this AWS listens, as soon as it does.</summary>
    /// <exception cref="InvalidOperationException">It does not listen.</exception>
    public Task<Uri> Endpoint => endpoint ?? throw new InvalidOperationException("Nobody can reach this world.");

    /// <summary>Deploys conformance packs.</summary>
    /// <exception cref="InvalidOperationException">Nobody in this world does.</exception>
    public IConformancePackDeployment ConformancePacks
    {
        get => field ?? throw new InvalidOperationException("Nobody deploys conformance packs in this world.");
        set;
    }

    public CredentialStore Credentials => field ??= new CredentialStore(this);

    /// <summary>Now, by the clock of this AWS, in the milliseconds that AWS's answers carry.</summary>
    public DateTimeOffset Now => Scheduler.Now + options.Faults.ClockSkew;

    public RegionState Region(AccountRegion id)
    {
        if (!_regions.TryGetValue(id, out var region))
            _regions[id] = region = new RegionState(this, id);
        return region;
    }

    /// <summary>The resource of that type and physical id in any account and region: some names are taken globally.</summary>
    public Resource? FindAnywhere(string resourceType, string physicalId) =>
        _regions.Values.Select(region => region.Resources.Find(resourceType, physicalId)).FirstOrDefault(found => found is not null);

    /// <summary>The regions of all accounts in which anything was ever asked for.</summary>
    public IReadOnlyCollection<RegionState> Regions => _regions.Values;

    /// <summary>The regions of an account in which anything was ever asked for: some resources are the account's, wherever they were made.</summary>
    public IEnumerable<RegionState> RegionsOf(string accountId) => _regions.Values.Where(region => region.Id.AccountId == accountId);

    /// <summary>The resources of that type in all regions of an account.</summary>
    public IEnumerable<Resource> OfTypeInAccount(string resourceType, string accountId) =>
        RegionsOf(accountId).SelectMany(region => region.Resources.OfType(resourceType));

    /// <summary>All that exists, as JSON. Nothing changes meanwhile.</summary>
    public byte[] Save() => Scheduler.Run(() => StateText.Write(new SavedState
    {
        SavedAt = Now,
        NamesPosition = RandomNames.Position,
        Credentials = Credentials.All,
        Regions = [.. _regions.Values.Select(region => region.Save())],
    }));

    /// <summary>Becomes what was saved, and takes up what was under way; nothing must have happened in this world so far.</summary>
    /// <exception cref="InvalidState">It is no saved state, one of a later version, or does not hold together.</exception>
    public void Load(ReadOnlySpan<byte> text)
    {
        var state = StateText.Read(text);
        Scheduler.Run(() =>
        {
            RandomNames.Position = state.NamesPosition;
            Credentials.Load(state.Credentials);
            foreach (var saved in state.Regions)
                Load(saved);
            // Whoever takes something up may look into any region.
            foreach (var region in _regions.Values.ToList())
                RegionLoaded?.Invoke(region);
            return state;
        });
    }

    public void Dispose() => Scheduler.Dispose();

    internal void Raise(ResourceChange change) => ResourceChanged?.Invoke(change);

    internal void RaisePut(RegionState region, ConfigRule rule) => ConfigRulePut?.Invoke(region, rule);

    internal void RaiseDeleted(RegionState region, ConfigRule rule) => ConfigRuleDeleted?.Invoke(region, rule);

    private void Load(SavedRegion saved)
    {
        try
        {
            Region(new AccountRegion(saved.AccountId, saved.Region)).Load(saved);
        }
        catch (Exception contradiction) when (contradiction is not InvalidState)
        {
            // Whatever it is that comes of a file which somebody has edited.
            throw new InvalidState($"Region '{saved.Region}' of account '{saved.AccountId}' contradicts itself: {contradiction.Message}", cause: contradiction);
        }
    }
}
