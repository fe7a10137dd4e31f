using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Stacks;

/// <summary>The embedded CloudFormation: how quickly it starts, makes stacks and finds them, and what they take of memory.</summary>
internal sealed class StackSuite : ISuite
{
    public string Name => "cloudformation";

    public string Summary => "The embedded CloudFormation: its start, a stack from its creation to its deletion, 500 resources in a stack, and 2,000 stacks at once.";

    public async Task<IReadOnlyList<Row>> RunAsync(TimeProvider time, bool writesDocs, Action<string> log) =>
    [
        .. await ColdStart.MeasureAsync(time, log),
        .. await OneBucket.MeasureAsync(time, log),
        .. await ManyResources.MeasureAsync(time, log),
        .. await ManyStacks.MeasureAsync(time, log),
    ];
}
