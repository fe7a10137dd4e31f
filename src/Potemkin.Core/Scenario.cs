using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;
using Potemkin.Core.Recording;
using Potemkin.Core.Resources;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core;

/// <summary>What one scenario, or one test, puts in place and asks: in one account and region, for as long as its settings allow.</summary>
public sealed class Scenario
{
    private readonly AccountRegion _place;
    private readonly StackLedger _ledger;
    private readonly DateTimeOffset _begunAt;

    internal Scenario(
        AccountRegion place, StackLedger ledger, string runId, PotemkinSettings settings, TimeProvider time, IProgress<string>? progress)
    {
        Log = new ScenarioLog(runId, place);
        _place = place;
        _ledger = ledger;
        _begunAt = time.GetUtcNow();
        Settings = settings;
        var clients = place.Clients;
        var driver = new StackDriver(place, ledger, time, settings, progress);
        Stacks = new StackFactory(driver, ledger, place, time, settings, runId, Log);
        SharedStacks = new SharedStacks(place.Deployments, Stacks, Log);
        Items = new ConfigurationItems(clients.Config, place.ResourceIds, place.Recorder, place.WaitLoop, time, settings, progress);
        var rules = new ConfigRuleDriver(place, Items, Log, time, settings, progress);
        Rules = new ConfigRules(rules, Stacks, place.Deployments, Log, settings);
    }

    /// <summary>What is left to be read of it.</summary>
    internal ScenarioLog Log { get; }

    /// <summary>What it is told from outside.</summary>
    public PotemkinSettings Settings { get; }

    /// <summary>Who the target takes us for.</summary>
    public CallerIdentity Identity => _place.Identity;

    /// <summary>The region that it is in.</summary>
    public string Region => _place.Clients.Region;

    /// <summary>Puts stacks in place.</summary>
    public StackFactory Stacks { get; }

    /// <summary>Stacks that the run needs once.</summary>
    public SharedStacks SharedStacks { get; }

    /// <summary>The rules whose verdicts are to be proved.</summary>
    public ConfigRules Rules { get; }

    /// <summary>What AWS Config records.</summary>
    public ConfigurationItems Items { get; }

    /// <summary>
    /// The resource of a logical id, or that an output or a physical id speaks of; an output may also give the resource's id in AWS
    /// Config, which is known only when AWS Config has recorded it.
    /// </summary>
    /// <param name="stacks">The stacks that the resource may be in.</param>
    /// <param name="name">The logical id, the output's key, or the id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="PotemkinException">There is none, or there are several.</exception>
    public async Task<StackResource> NamedAsync(IReadOnlyList<Stack> stacks, string name, CancellationToken cancellationToken = default)
    {
        var lookup = new ResourceLookup(stacks);
        return lookup.Find(name)
            ?? await _place.ResourceIds.OneOfAsync(lookup.All, lookup.GivenBy(name), _place.WaitLoop, Settings.VerdictTimeout, cancellationToken)
            ?? throw lookup.Unknown(name);
    }

    /// <summary>
    /// The account that it is in, of which rules report too. What they say of it counts from when the last of the stacks changed, or where
    /// there are none, from when the scenario began.
    /// </summary>
    /// <param name="stacks">What was put into the account.</param>
    public StackResource AccountWith(IReadOnlyList<Stack> stacks) =>
        AccountResource.Of(Identity.AccountId, stacks.SelectMany(stack => stack.Resources), _begunAt);

    /// <summary>
    /// Tells what the scenario says and what became of it, for the evidence; what it puts in place and is told is known. What is told last
    /// counts.
    /// </summary>
    public void Tell(ScenarioEvidence scenario) => Log.Tell(scenario);

    /// <summary>
    /// Ends the scenario: its own stacks are kept or deleted, as <see cref="PotemkinSettings.Retention"/> says. The deletion goes on
    /// behind it; the end of the run waits for that and tells what could not be deleted.
    /// </summary>
    /// <param name="hasPassed">Whether all that the scenario states was so.</param>
    public void End(bool hasPassed)
    {
        Stacks.Close();
        if (Settings.Retention == Retention.KeepOnFailure && !hasPassed)
            Stacks.KeepAll();
        else
            _ledger.Behind(Task.Run(Stacks.DeleteAllAsync));
    }
}
