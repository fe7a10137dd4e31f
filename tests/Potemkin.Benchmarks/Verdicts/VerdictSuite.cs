using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Verdicts;

/// <summary>The embedded AWS Config: how quickly it judges, and how quickly it tells of it.</summary>
internal sealed class VerdictSuite : ISuite
{
    public string Name => "config";

    public string Summary => "The embedded AWS Config: from a stack to its verdict, 10,000 resources under 50 rules, and pages of 10,000 results.";

    public async Task<IReadOnlyList<Row>> RunAsync(TimeProvider time, bool writesDocs, Action<string> log) =>
    [
        .. await OneVerdict.MeasureAsync(time, log),
        .. await ManyVerdicts.MeasureAsync(time, log),
    ];
}
