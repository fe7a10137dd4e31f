using Potemkin.Core.Waiting;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>Runs the classes of a test collection one after another, as xUnit does; the scenarios of a feature as it is their turn.</summary>
internal sealed class ScenarioCollectionRunner(
    ITestCollection testCollection,
    IEnumerable<IXunitTestCase> testCases,
    IMessageSink diagnosticMessageSink,
    IMessageBus messageBus,
    ITestCaseOrderer testCaseOrderer,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellationTokenSource)
    : XunitTestCollectionRunner(
        testCollection, testCases, diagnosticMessageSink, messageBus, testCaseOrderer, aggregator, cancellationTokenSource)
{
    /// <summary>What is there for all tests of the assembly.</summary>
    public required AssemblyFixtures AssemblyFixtures { get; init; }

    /// <summary>How many scenarios of the run there may be at the same time.</summary>
    public required Turns ScenarioTurns { get; init; }

    /// <summary>When it is the turn of its only feature; null where xUnit runs it.</summary>
    public FeatureTurns? Turns { get; init; }

    protected override Task<RunSummary> RunTestClassAsync(
        ITestClass testClass, IReflectionTypeInfo @class, IEnumerable<IXunitTestCase> testCases)
    {
        var fixtures = AssemblyFixtures.With(CollectionFixtureMappings);
        var aggregator = new ExceptionAggregator(Aggregator);
        var runner = testCases.Any(GeneratedScenario.Is)
            ? new FeatureRunner(
                testClass, @class, testCases, DiagnosticMessageSink, MessageBus, TestCaseOrderer, aggregator, CancellationTokenSource, fixtures)
            {
                ScenarioTurns = ScenarioTurns,
                Turns = Turns,
            }
            : new XunitTestClassRunner(
                testClass, @class, testCases, DiagnosticMessageSink, MessageBus, TestCaseOrderer, aggregator, CancellationTokenSource, fixtures);
        return runner.RunAsync();
    }
}
