using Potemkin.Benchmarks.Reporting;
using Potemkin.EmbeddedAws;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.Benchmarks.Stacks;

/// <summary>The first start in a process, nothing of it compiled yet.</summary>
internal static class ColdStart
{
    private const double MostMillisecondsOfFacts = 50;
    private const double MostMilliseconds = 100;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log("The first start of a server.");
        var opening = time.GetTimestamp();
        _ = ResourceTypeFacts.Names;
        var opened = time.GetElapsedTime(opening).TotalMilliseconds;

        var starting = time.GetTimestamp();
        await using var aws = await EmbeddedAwsServer.StartAsync();
        var started = time.GetElapsedTime(starting).TotalMilliseconds;
        return
        [
            new Row("Facts of all resource types, opened", opened, "ms", MostMillisecondsOfFacts),
            new Row("Start of the server", started, "ms", MostMilliseconds),
        ];
    }
}
