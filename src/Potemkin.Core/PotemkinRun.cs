using System.Collections.Concurrent;
using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;
using Potemkin.Core.Journals;
using Potemkin.Core.Recording;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

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
    private readonly DateTimeOffset _began;
    private readonly ConcurrentQueue<ScenarioLog> _scenarios = new();
    private readonly ConcurrentQueue<ScenarioEvidence> _notExecuted = new();
    private Scenario? _own;

    private PotemkinRun(PotemkinSettings settings, Func<PotemkinSettings, AwsClients> connect, TimeProvider time)
    {
        Settings = settings;
        _places = new AccountRegions(connect, time);
        _time = time;
        _began = time.GetUtcNow();
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

    /// <summary>What the run has done until now, in each account and region that it has reached.</summary>
    public IReadOnlyList<PlaceActivity> Places =>
    [
        .. _places.Reached
            .Select(place => place.ActivityUntilNow())
            .OrderBy(place => place.AccountId, StringComparer.Ordinal)
            .ThenBy(place => place.Region, StringComparer.Ordinal),
    ];

    /// <summary>What the run has done until now.</summary>
    public RunActivity Activity => RunActivity.Sum([.. Places.Select(place => place.Activity)]);

    /// <summary>
    /// What the run has done until now, in one line:
    /// <c>Run k3v9x0q1az: 30 stacks, 90 resources, 92 evaluations, 214 API calls (3 throttled), about $0.81 of AWS Config.</c>
    /// </summary>
    public string Summary => RunSummary.Of(Id, Activity);

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
        PotemkinSettings settings, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        var scenario = new Scenario(await _places.ReachAsync(settings, cancellationToken), _ledger, Id, settings, _time, progress);
        _scenarios.Enqueue(scenario.Log);
        return scenario;
    }

    /// <summary>Tells of a scenario that is not executed, for the evidence.</summary>
    public void TellNotExecuted(ScenarioEvidence scenario) => _notExecuted.Enqueue(scenario with { Run = Id });

    /// <summary>
    /// Waits for the deletions that are under way, and deletes every other stack of the run that is not kept, so that nothing is left
    /// however the run ended. What it did is left to be read in <see cref="PotemkinSettings.ResultsFolder"/>.
    /// </summary>
    /// <exception cref="StacksLeftException">Something could not be removed; all of it is told.</exception>
    /// <exception cref="RulesNotProvedException">A rule was not proved for what <see cref="PotemkinSettings.Coverage"/> says.</exception>
    /// <exception cref="PotemkinException">The evidence, or its rule book, could not be written.</exception>
    public async ValueTask DisposeAsync()
    {
        Own.End(hasPassed: true);
        var removal = _ledger.EndAsync();
        await new[] { removal }.AllEndedAsync();
        var evidence = Evidence(removal.Exception?.InnerException?.Message);
        try
        {
            RunResults.Write(Settings.ResultsFolder, evidence);
        }
        finally
        {
            _places.Dispose();
            // What is left in the account goes before what is wrong with a file.
            await removal;
        }

        // What a filter leaves out may be just what proves the rest.
        if (evidence.Scenarios.All(scenario => scenario.Outcome != ScenarioOutcome.NotSelected))
            RuleCoverage.Require(evidence, Settings.Coverage);
    }

    private EvidenceDocument Evidence(string? failure) => RunDocument.Of(
        new RunEvidence
        {
            Id = Id,
            Target = RunDocument.WordsOf(Settings.Target),
            AccountId = Identity.AccountId,
            Region = Region,
            Began = _began,
            Ended = _time.GetUtcNow(),
            Failure = failure,
            PotemkinVersion = PotemkinVersion.Current,
            Coverage = Settings.Coverage,
            Total = Activity,
            Places = Places,
        },
        [.. _scenarios],
        [.. _notExecuted]);
}
