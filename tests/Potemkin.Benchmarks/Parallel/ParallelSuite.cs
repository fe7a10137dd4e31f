using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>How long many scenarios take together, and what they ask of AWS.</summary>
internal sealed class ParallelSuite : ISuite
{
    public string Name => "parallel";

    public string Summary => "Many scenarios side by side: their time over what AWS itself needs, and their calls.";

    public async Task<IReadOnlyList<Row>> RunAsync(TimeProvider time, bool writesDocs, Action<string> log)
    {
        CallCounter.Begin();
        // First, for the memory of the process is measured at its peak.
        var underThrottling = await ThrottledScenarios.MeasureAsync(time, log);
        var sideBySide = await SideBySide.MeasureAsync(time, log);
        var engine = await EngineRuns.MeasureAsync(log);

        IReadOnlyList<Row> rows = [.. sideBySide.Rows, .. underThrottling, .. engine];
        if (writesDocs)
            PerformancePage.Write(rows, sideBySide, time);
        return rows;
    }
}
