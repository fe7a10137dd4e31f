using Potemkin.Core.Waiting;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Potemkin.Steps.Parallel;

/// <summary>Runs a scenario; where it is an outline, its rows side by side, or one after another.</summary>
internal sealed class ScenarioRunner(
    ITestMethod testMethod,
    IReflectionTypeInfo @class,
    IReflectionMethodInfo method,
    IEnumerable<IXunitTestCase> testCases,
    IMessageSink diagnosticMessageSink,
    IMessageBus messageBus,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellationTokenSource,
    object[] constructorArguments)
    : TestMethodRunner<IXunitTestCase>(testMethod, @class, method, testCases, messageBus, aggregator, cancellationTokenSource)
{
    /// <summary>How many scenarios of the run there may be at the same time.</summary>
    public required Turns ScenarioTurns { get; init; }

    /// <summary>Whether its rows run side by side.</summary>
    public required bool AreSideBySide { get; init; }

    protected override async Task<RunSummary> RunTestCasesAsync()
    {
        if (!AreSideBySide)
            return await base.RunTestCasesAsync();

        var summary = new RunSummary();
        foreach (var row in await Task.WhenAll(TestCases.Select(RunTestCaseAsync)))
            summary.Aggregate(row);
        return summary;
    }

    protected override async Task<RunSummary> RunTestCaseAsync(IXunitTestCase testCase)
    {
        using var turn = await ScenarioTurns.TakeAsync(CancellationToken.None);
        return CancellationTokenSource.IsCancellationRequested
            ? new RunSummary()
            : await ScenarioThreads.RunAsync(() => testCase.RunAsync(
                diagnosticMessageSink, MessageBus, WithOwnOutput(), new ExceptionAggregator(Aggregator), CancellationTokenSource));
    }

    // Who shares an output helper with others writes into their output.
    private object[] WithOwnOutput() =>
        [.. constructorArguments.Select(argument => argument is ITestOutputHelper ? new TestOutputHelper() : argument)];
}
