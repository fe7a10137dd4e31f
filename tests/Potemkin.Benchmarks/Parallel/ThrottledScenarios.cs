using System.Diagnostics;
using Amazon.ConfigService;
using Potemkin.Benchmarks.Reporting;
using Potemkin.Core;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>
/// Scenarios over many rules, each of which judges the buckets of its own tag alone, in an account that refuses what is too much.
/// </summary>
internal static class ThrottledScenarios
{
    private const int Rules = 50;
    private const int Few = 100;
    private const int Many = 1000;
    private const double TimeScale = 10;
    private const double RequestsPerSecond = 20;
    private const double MostGrowth = 2;
    private const double MostMegabytes = 500;

    private static readonly string[] NeededByEach = ["CreateStack", "ListStackResources", "DeleteStack"];

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log($"{Few} scenarios over {Rules} rules …");
        var few = await MeasureAsync(Few, time);
        log($"{Figures.Of(Many)} scenarios over {Rules} rules …");
        var many = await MeasureAsync(Many, time);
        using var process = Process.GetCurrentProcess();

        var of = $"{Figures.Of(Many)} scenarios over {Rules} rules";
        return
        [
            new($"{Few} scenarios over {Rules} rules: wall time", few.Wall.TotalSeconds, "s"),
            new($"{of}: wall time", many.Wall.TotalSeconds, "s"),
            new($"{Few} scenarios over {Rules} rules: calls to wait", few.WaitingCalls, ""),
            new($"{of}: calls to wait", many.WaitingCalls, ""),
            new($"{of}: calls to wait a minute, over those of {Few}", many.WaitingCallsPerMinute / few.WaitingCallsPerMinute, "", MostGrowth),
            new($"{of}: all calls", many.Calls.Total, ""),
            new($"{of}: calls that AWS refused as too many", many.Calls.Refused, ""),
            new($"{of}: scenarios that failed", many.Failures.Count, "", 0),
            new($"{of}: memory at its peak, the embedded AWS included", process.PeakWorkingSet64 / (1024.0 * 1024), "MB", MostMegabytes),
        ];
    }

    private static async Task<Throttled> MeasureAsync(int scenarios, TimeProvider time)
    {
        await using var account = await Account.OpenAsync(TimeScale, seed: 1, RequestsPerSecond * TimeScale);
        var rules = await Task.WhenAll(Enumerable.Range(0, Rules).Select(async group =>
            (await account.PutAsync("rule_of_a_group.yml", Group(group)))["Rule"].PhysicalId.Value));

        var calls = CallCounter.CountAnew(account.Endpoint);
        var start = time.GetTimestamp();
        Exception?[] outcomes;
        await using (var run = await account.StartRunAsync())
            outcomes = await Task.WhenAll(Enumerable.Range(0, scenarios).Select(number => TryAsync(run, rules, number)));
        return new Throttled(time.GetElapsedTime(start) * TimeScale, calls, [.. outcomes.OfType<Exception>()]);
    }

    private static async Task<Exception?> TryAsync(PotemkinRun run, string[] rules, int number)
    {
        var scenario = await run.BeginAsync(run.Settings);
        try
        {
            var group = number % Rules;
            var stack = await scenario.Stacks.CreateAsync("bucket_of_a_group.yml", Group(group));
            await scenario.Rules[rules[group]].ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
        finally
        {
            scenario.End(hasPassed: true);
        }
    }

    private static Dictionary<string, string> Group(int group) => new() { ["Group"] = $"group-{group}" };

    private sealed record Throttled(TimeSpan Wall, CallCounts Calls, IReadOnlyList<Exception> Failures)
    {
        public double WaitingCalls => Calls.Total - NeededByEach.Sum(Calls.Of);

        public double WaitingCallsPerMinute => WaitingCalls / Wall.TotalMinutes;
    }
}
