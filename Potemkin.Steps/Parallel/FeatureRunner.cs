using Potemkin.Core.Settings;
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
    private readonly List<(IXunitTestCase Scenario, object[] Arguments)> _inOrder = [];

    /// <summary>How many scenarios of the run there may be at the same time.</summary>
    public required Slots ScenarioSlots { get; init; }

    /// <summary>When it is the feature's turn; null where xUnit runs it one scenario after another.</summary>
    public FeatureTurns? Turns { get; init; }

    protected override async Task<RunSummary> RunTestMethodsAsync()
    {
        if (TestCaseOrderer is DefaultTestCaseOrderer)
            TestCaseOrderer = new FileOrder();
        // Has xUnit order the scenarios and make the arguments of the class, and hand both to RunTestMethodAsync.
        await base.RunTestMethodsAsync();
        if (Turns is null)
            return await OneAfterAnotherAsync(_inOrder);

        var alone = _inOrder.ToLookup(test => ScenarioTags.IsSerial(GeneratedScenario.Tags(test.Scenario)));
        var summary = await (Turns.AreScenariosSideBySide ? SideBySideAsync(alone[false]) : OneAfterAnotherAsync(alone[false]));
        Turns.EndSideBySide();
        if (alone[true].Any())
        {
            await Turns.ToBeAloneAsync();
            summary.Aggregate(await OneAfterAnotherAsync(alone[true]));
        }

        return summary;
    }

    protected override Task<RunSummary> RunTestMethodAsync(
        ITestMethod testMethod, IReflectionMethodInfo method, IEnumerable<IXunitTestCase> testCases, object[] constructorArguments)
    {
        _inOrder.AddRange(testCases.Select(testCase => (testCase, constructorArguments)));
        return Task.FromResult(new RunSummary());
    }

    private async Task<RunSummary> SideBySideAsync(IEnumerable<(IXunitTestCase Scenario, object[] Arguments)> tests)
    {
        var summary = new RunSummary();
        foreach (var result in await Task.WhenAll(tests.Select(test => RunAsync(test.Scenario, test.Arguments)).ToList()))
            summary.Aggregate(result);
        return summary;
    }

    private async Task<RunSummary> OneAfterAnotherAsync(IEnumerable<(IXunitTestCase Scenario, object[] Arguments)> tests)
    {
        var summary = new RunSummary();
        foreach (var (scenario, arguments) in tests)
            summary.Aggregate(await RunAsync(scenario, arguments));
        return summary;
    }

    private Task<RunSummary> RunAsync(IXunitTestCase scenario, object[] arguments) => ScenarioSlots.RunAsync(() =>
        CancellationTokenSource.IsCancellationRequested
            ? Task.FromResult(new RunSummary())
            : OnOwnThreadAsync(() => base.RunTestMethodAsync(
                scenario.TestMethod, (IReflectionMethodInfo)scenario.TestMethod.Method, [scenario], WithOwnOutput(arguments))));

    // SpecFlow blocks the thread that a scenario runs on, and knows the scenario by it.
    private static Task<RunSummary> OnOwnThreadAsync(Func<Task<RunSummary>> run) => Task.Factory.StartNew(
        run, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default).Unwrap();

    // Whoever shares an output helper writes into the output of the others.
    private static object[] WithOwnOutput(object[] arguments) =>
        [.. arguments.Select(argument => argument is ITestOutputHelper ? new TestOutputHelper() : argument)];
}
