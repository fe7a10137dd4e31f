using Potemkin.Core.Settings;
using Potemkin.Core.Waiting;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>
/// Runs the scenarios of one feature: side by side, or one after another, as it is the feature's turn. Its class fixtures are there once
/// for all of them, as xUnit has it.
/// </summary>
internal sealed class FeatureRunner(
    ITestClass testClass,
    IReflectionTypeInfo @class,
    IEnumerable<IXunitTestCase> testCases,
    IMessageSink diagnosticMessageSink,
    IMessageBus messageBus,
    ITestCaseOrderer testCaseOrderer,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellationTokenSource,
    IDictionary<Type, object> fixtures)
    : XunitTestClassRunner(
        testClass, @class, testCases, diagnosticMessageSink, messageBus, testCaseOrderer, aggregator, cancellationTokenSource, fixtures)
{
    private readonly List<IReadOnlyList<IXunitTestCase>> _scenarios = [];
    private object[] _constructorArguments = [];

    /// <summary>How many scenarios of the run there may be at the same time.</summary>
    public required Turns ScenarioTurns { get; init; }

    /// <summary>When it is the feature's turn; null where xUnit runs it one scenario after another.</summary>
    public FeatureTurns? Turns { get; init; }

    protected override async Task<RunSummary> RunTestMethodsAsync()
    {
        if (TestCaseOrderer is DefaultTestCaseOrderer)
            TestCaseOrderer = new FileOrder();
        // Has xUnit order the scenarios and make the arguments of the class, and hand them to RunTestMethodAsync.
        await base.RunTestMethodsAsync();
        if (Turns is null)
            return await OneAfterAnotherAsync(_scenarios);

        var (sideBySide, alone) = (Where(isSerial: false), Where(isSerial: true));
        var summary = await (Turns.AreScenariosSideBySide ? SideBySideAsync(sideBySide) : OneAfterAnotherAsync(sideBySide));
        Turns.EndSideBySide();
        if (alone.Count > 0)
        {
            await Turns.ToBeAloneAsync();
            summary.Aggregate(await OneAfterAnotherAsync(alone));
        }

        return summary;
    }

    protected override Task<RunSummary> RunTestMethodAsync(
        ITestMethod testMethod, IReflectionMethodInfo method, IEnumerable<IXunitTestCase> testCases, object[] constructorArguments)
    {
        _scenarios.Add([.. testCases]);
        _constructorArguments = constructorArguments;
        return Task.FromResult(new RunSummary());
    }

    private List<List<IXunitTestCase>> Where(bool isSerial) =>
    [
        .. _scenarios
            .Select(rows => rows.Where(row => ScenarioTags.IsSerial(GeneratedScenario.Tags(row)) == isSerial).ToList())
            .Where(rows => rows.Count > 0),
    ];

    private async Task<RunSummary> SideBySideAsync(IEnumerable<IReadOnlyList<IXunitTestCase>> scenarios)
    {
        var summary = new RunSummary();
        foreach (var scenario in await Task.WhenAll(scenarios.Select(rows => RunAsync(rows, areSideBySide: true)).ToList()))
            summary.Aggregate(scenario);
        return summary;
    }

    private async Task<RunSummary> OneAfterAnotherAsync(IEnumerable<IReadOnlyList<IXunitTestCase>> scenarios)
    {
        var summary = new RunSummary();
        foreach (var rows in scenarios.TakeWhile(_ => !CancellationTokenSource.IsCancellationRequested))
            summary.Aggregate(await RunAsync(rows, areSideBySide: false));
        return summary;
    }

    private Task<RunSummary> RunAsync(IReadOnlyList<IXunitTestCase> rows, bool areSideBySide) =>
        new ScenarioRunner(
            rows[0].TestMethod, Class, (IReflectionMethodInfo)rows[0].TestMethod.Method, rows, DiagnosticMessageSink, MessageBus,
            new ExceptionAggregator(Aggregator), CancellationTokenSource, _constructorArguments)
        {
            ScenarioTurns = ScenarioTurns,
            AreSideBySide = areSideBySide,
        }.RunAsync();
}
