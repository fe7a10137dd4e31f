using System.Collections.Concurrent;
using Potemkin.Core;
using Potemkin.Core.Evidence;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;
using Potemkin.Steps.Ahead;
using Potemkin.Steps.Evidence;
using Potemkin.Steps.Features;
using Potemkin.Steps.Parallel;

namespace Potemkin.Steps.Running;

/// <summary>What happens around the whole run: the target is found or started, and what was put there for all is removed.</summary>
[Binding]
public sealed class RunHooks
{
    private static Termination? _termination;
    private static PotemkinRun? _run;
    private static EmbeddedAwsServer? _embedded;
    private static FailedRun? _failed;

    /// <summary>The run that is under way.</summary>
    internal static PotemkinRun Run => _run ?? throw new InvalidOperationException("The run has not begun.");

    /// <summary>What is done before it is the scenarios' turn; null where nothing is.</summary>
    internal static ScenariosAhead? Ahead { get; private set; }

    /// <summary>The texts of the scenarios.</summary>
    internal static ScenarioTexts Texts { get; private set; } = ScenarioTexts.Of(new RunPlan([]));

    /// <summary>What is told of scenarios that have not begun in the run, or never do.</summary>
    internal static ConcurrentDictionary<PotemkinScenario, ScenarioEvidence> Told { get; } = new();

    /// <summary>Why the run could not begin; null where it did.</summary>
    internal static PotemkinException? Failure { get; private set; }

    /// <summary>Begins the run. That it cannot is kept for the first scenario to tell: the engines would tell it for each.</summary>
    [BeforeTestRun]
    public static async Task StartAsync()
    {
        _termination = new Termination();
        var began = TimeProvider.System.GetUtcNow();
        Texts = ScenarioTexts.Of(RunPlan.Current);
        PotemkinSettings? settings = null;
        try
        {
            settings = SettingsReader.Read();
            var embedded = await EmbeddedAsync(settings);
            _run = await PotemkinRun.StartAsync(settings, wanted => AwsClientFactory.Create(wanted, embedded));
            Ahead = ScenariosAhead.Begin(RunPlan.Current, Texts, settings);
        }
        catch (PotemkinException failure)
        {
            Failure = failure;
            _failed = new FailedRun(settings, failure, began);
        }
    }

    /// <summary>
    /// Ends when the end of the run that has begun is over: where a signal has begun it, the scenarios may come to their end before it.
    /// </summary>
    internal static Task End { get; private set; } = Task.CompletedTask;

    /// <summary>Ends the run.</summary>
    [AfterTestRun]
    public static Task EndAsync() => End = EndOnceAsync();

    private static async Task EndOnceAsync()
    {
        try
        {
            List<ScenarioEvidence> told = [.. Told.Values, .. Texts.Untaken.Select(NotTaken)];
            _failed?.Leave(told);
            if (_run is null)
                return;
            told.ForEach(_run.TellNotExecuted);
            foreach (var stack in _run.KeptStacks)
                Console.WriteLine($"Kept: stack {stack.Name} of '{stack.Template.Name}'");
            try
            {
                await _run.DisposeAsync();
            }
            finally
            {
                Console.WriteLine(_run.Summary);
            }
        }
        finally
        {
            if (_embedded is not null)
                await _embedded.DisposeAsync();
            _termination?.Dispose();
        }
    }

    private static ScenarioEvidence NotTaken((ScenarioText Text, PlannedScenario? Planned) scenario) => scenario.Planned switch
    {
        null => ScenarioNotes.NotExecuted(scenario.Text, ScenarioOutcome.NotSelected, ScenarioErrors.NotSelected),
        { SkipReason: { } reason } => ScenarioNotes.NotExecuted(scenario.Text, ScenarioOutcome.Skipped, reason),
        _ => ScenarioNotes.NotExecuted(scenario.Text, ScenarioOutcome.NotReached, ScenarioErrors.NotReached),
    };

    /// <summary>The address of the embedded AWS, where that is the target.</summary>
    private static async Task<Uri?> EmbeddedAsync(PotemkinSettings settings)
    {
        if (settings.Target.Kind != TargetKind.Embedded)
            return null;
        _embedded = await EmbeddedAwsServer.StartAsync(EmbeddedOptions.Of(settings.Embedded));
        return _embedded.Endpoint;
    }
}
