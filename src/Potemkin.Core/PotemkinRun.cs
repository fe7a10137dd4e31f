using Potemkin.Core.Compliance;
using Potemkin.Core.Journals;
using Potemkin.Core.Recording;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;

namespace Potemkin.Core;

/// <summary>
/// One run against one target: its scenarios, and what they leave to be removed at the end. Whoever needs no scenarios of their own
/// uses the run as one.
/// </summary>
public sealed class PotemkinRun : IAsyncDisposable
{
    private readonly AccountRegions _places;
    private readonly TimeProvider _time;
    private readonly StackLedger _ledger;
    private Scenario? _own;

    private PotemkinRun(PotemkinSettings settings, Func<PotemkinSettings, AwsClients> connect, TimeProvider time)
    {
        Settings = settings;
        _places = new AccountRegions(connect, time);
        _time = time;
        var outlives = settings.Target.Kind != TargetKind.Embedded;
        _ledger = new StackLedger(Id, outlives ? new RunJournal(settings.JournalFolder, Id, settings.Target, time) : null);
    }

    /// <summary>The name of the run: part of its stacks' names, and on their tags.</summary>
    public string Id { get; } = RunId.New();

    /// <summary>What the run is told from outside.</summary>
    public PotemkinSettings Settings { get; }

    /// <summary>Who the target takes us for.</summary>
    public CallerIdentity Identity => Own.Identity;

    /// <summary>The region that the run is in.</summary>
    public string Region => Own.Region;

    /// <summary>Puts stacks in place.</summary>
    public StackFactory Stacks => Own.Stacks;

    /// <summary>Stacks that the run needs once.</summary>
    public SharedStacks SharedStacks => Own.SharedStacks;

    /// <summary>The rules whose verdicts are to be proved.</summary>
    public ConfigRules Rules => Own.Rules;

    /// <summary>What AWS Config records.</summary>
    public ConfigurationItems Items => Own.Items;

    /// <summary>The stacks that stay when the run has ended.</summary>
    public IReadOnlyList<Stack> KeptStacks => _ledger.Kept;

    private Scenario Own => _own ?? throw new InvalidOperationException("The run has not begun.");

    /// <summary>Begins a run; it is known to reach its target when this returns.</summary>
    /// <param name="settings">What the run is told from outside.</param>
    /// <param name="connect">Makes the clients for the profile and region of settings; they are closed with the run.</param>
    /// <param name="time">The clock; the system's by default.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="PotemkinException">The target cannot be reached, or refuses the credentials.</exception>
    public static async Task<PotemkinRun> StartAsync(
        PotemkinSettings settings,
        Func<PotemkinSettings, AwsClients> connect,
        TimeProvider? time = null,
        CancellationToken cancellationToken = default)
    {
        var run = new PotemkinRun(settings, connect, time ?? TimeProvider.System);
        try
        {
            run._own = await run.BeginAsync(settings, cancellationToken: cancellationToken);
            return run;
        }
        catch
        {
            run._places.Dispose();
            throw;
        }
    }

    /// <summary>Begins a scenario with settings of its own; scenarios in one account and region share clients, waits and rules.</summary>
    /// <param name="settings">The run's settings, with what the scenario wants otherwise.</param>
    /// <param name="progress">Who is told of changes of state while something is waited for; null for nobody.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="PotemkinException">The target cannot be reached with the profile and in the region, or refuses the credentials.</exception>
    public async Task<Scenario> BeginAsync(
        PotemkinSettings settings, IProgress<string>? progress = null, CancellationToken cancellationToken = default) =>
        new(await _places.ReachAsync(settings, cancellationToken), _ledger, Id, settings, _time, progress);

    /// <summary>
    /// Waits for the deletions that are under way, and deletes every other stack of the run that is not kept, so that nothing is left
    /// however the run ended.
    /// </summary>
    /// <exception cref="StacksLeftException">Something could not be removed; all of it is told.</exception>
    public async ValueTask DisposeAsync()
    {
        try
        {
            Own.End(hasPassed: true);
            await _ledger.EndAsync();
        }
        finally
        {
            _places.Dispose();
        }
    }
}
