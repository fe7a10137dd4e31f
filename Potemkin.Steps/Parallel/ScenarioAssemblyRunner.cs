using Potemkin.Core;
using Potemkin.Core.Settings;
using Potemkin.Core.Waiting;
using Potemkin.Steps.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>
/// Runs the features that stand for themselves side by side, and at the same time has xUnit run all other test collections; then one after
/// another the collections that must be alone, and at last the scenarios that are tagged so.
/// </summary>
internal sealed class ScenarioAssemblyRunner : XunitTestAssemblyRunner
{
    private readonly AssemblyFixtures _fixtures = new();
    private readonly PotemkinSettings _settings = Settings();
    private readonly XunitParallelism _xunit;
    private readonly Turns _scenarioTurns;
    private readonly Turns _collectionTurns;

    public ScenarioAssemblyRunner(
        ITestAssembly testAssembly,
        IEnumerable<IXunitTestCase> testCases,
        IMessageSink diagnosticMessageSink,
        IMessageSink executionMessageSink,
        ITestFrameworkExecutionOptions executionOptions)
        : base(testAssembly, testCases, diagnosticMessageSink, executionMessageSink, executionOptions)
    {
        _xunit = new XunitParallelism(testAssembly, executionOptions, diagnosticMessageSink);
        _scenarioTurns = new Turns(_settings.EffectiveMaxScenarios);
        _collectionTurns = new Turns(_xunit.CollectionsAtOnce);
    }

    protected override async Task AfterTestAssemblyStartingAsync()
    {
        await base.AfterTestAssemblyStartingAsync();
        if (TestCollectionOrderer is DefaultTestCollectionOrderer)
            TestCollectionOrderer = new FileOrder();
        await Aggregator.RunAsync(() => _fixtures.CreateAsync(((IReflectionAssemblyInfo)TestAssembly.Assembly).Assembly));
    }

    protected override async Task BeforeTestAssemblyFinishedAsync()
    {
        await _fixtures.DisposeAsync(Aggregator);
        await new[] { RunHooks.End }.AllEndedAsync();
        await base.BeforeTestAssemblyFinishedAsync();
    }

    protected override async Task<RunSummary> RunTestCollectionsAsync(IMessageBus messageBus, CancellationTokenSource cancellationTokenSource)
    {
        if (_xunit.IsOff)
            return await base.RunTestCollectionsAsync(messageBus, cancellationTokenSource);

        var collections = OrderTestCollections();
        if (_settings.Parallel == Parallelism.Off)
            return await OneAfterAnotherAsync(collections, messageBus, cancellationTokenSource);

        var features = collections.Where(collection => _xunit.AllowsSideBySide(collection.Item2)).ToList();
        var others = collections.Except(features).ToLookup(collection => XunitParallelism.MustBeAlone(collection.Item1, collection.Item2));
        var running = features.Select(feature => Start(feature, messageBus, cancellationTokenSource)).ToList();
        var summary = await AsXunitDoesAsync(others[false], messageBus, cancellationTokenSource);
        await Task.WhenAll(running.Select(feature => feature.Turns.SideBySide));
        summary.Aggregate(await OneAfterAnotherAsync(others[true], messageBus, cancellationTokenSource));
        foreach (var (turns, run) in running)
        {
            turns.BeginAlone();
            summary.Aggregate(await run);
        }

        return summary;
    }

    // What xUnit runs takes its turn by xUnit's rules, of which its own runner has an implementation that cannot be derived from.
    protected override async Task<RunSummary> RunTestCollectionAsync(
        IMessageBus messageBus, ITestCollection testCollection, IEnumerable<IXunitTestCase> testCases, CancellationTokenSource cancellationTokenSource)
    {
        using var turn = await _collectionTurns.TakeAsync(CancellationToken.None);
        return cancellationTokenSource.IsCancellationRequested
            ? new RunSummary()
            : await RunAsync(testCollection, testCases, messageBus, cancellationTokenSource);
    }

    private (FeatureTurns Turns, Task<RunSummary> Run) Start(
        Tuple<ITestCollection, List<IXunitTestCase>> feature, IMessageBus messageBus, CancellationTokenSource cancellationTokenSource)
    {
        var turns = new FeatureTurns(areScenariosSideBySide: _settings.Parallel == Parallelism.Scenarios);
        return (turns, Task.Run(async () =>
        {
            try
            {
                return await RunAsync(feature.Item1, feature.Item2, messageBus, cancellationTokenSource, turns);
            }
            finally
            {
                turns.EndSideBySide();
            }
        }));
    }

    private async Task<RunSummary> AsXunitDoesAsync(
        IEnumerable<Tuple<ITestCollection, List<IXunitTestCase>>> collections,
        IMessageBus messageBus,
        CancellationTokenSource cancellationTokenSource)
    {
        var all = TestCases;
        TestCases = [.. collections.SelectMany(collection => collection.Item2)];
        try
        {
            return await base.RunTestCollectionsAsync(messageBus, cancellationTokenSource);
        }
        finally
        {
            TestCases = all;
        }
    }

    private async Task<RunSummary> OneAfterAnotherAsync(
        IEnumerable<Tuple<ITestCollection, List<IXunitTestCase>>> collections,
        IMessageBus messageBus,
        CancellationTokenSource cancellationTokenSource)
    {
        var summary = new RunSummary();
        foreach (var (collection, testCases) in collections)
            summary.Aggregate(await RunTestCollectionAsync(messageBus, collection, testCases, cancellationTokenSource));
        return summary;
    }

    private Task<RunSummary> RunAsync(
        ITestCollection collection,
        IEnumerable<IXunitTestCase> testCases,
        IMessageBus messageBus,
        CancellationTokenSource cancellationTokenSource,
        FeatureTurns? turns = null) =>
        new ScenarioCollectionRunner(
            collection, testCases, DiagnosticMessageSink, messageBus, TestCaseOrderer, new ExceptionAggregator(Aggregator), cancellationTokenSource)
        {
            AssemblyFixtures = _fixtures,
            ScenarioTurns = _scenarioTurns,
            Turns = turns,
        }.RunAsync();

    // What is wrong with the settings is told by the run, which reads them too, and not by a runner that cannot begin.
    private static PotemkinSettings Settings()
    {
        try
        {
            return SettingsReader.Read();
        }
        catch (PotemkinException)
        {
            return new PotemkinSettings();
        }
    }
}
