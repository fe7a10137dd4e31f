using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Potemkin.Core;
using Potemkin.Core.Compliance;
using Potemkin.Core.Targets;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>Scenarios as the steps run them: all at the same time, each with a stack, its verdicts and its deletion.</summary>
internal sealed class PotemkinScenarios(Account account, TimeProvider time)
{
    private static readonly Dictionary<string, ComplianceType> Expected = new()
    {
        ["KmsBucket"] = ComplianceType.COMPLIANT,
        ["Aes256Bucket"] = ComplianceType.NON_COMPLIANT,
        ["PlainBucket"] = ComplianceType.NON_COMPLIANT,
    };

    /// <summary>Runs so many scenarios of the three buckets.</summary>
    public async Task<Measurement> RunAsync(string rule, int scenarios)
    {
        var calls = CallCounter.CountAnew(account.Endpoint);
        var start = time.GetUtcNow();
        List<Times> all;
        await using (var run = await account.StartRunAsync())
            all = [.. await Task.WhenAll(Enumerable.Range(0, scenarios).Select(_ => ProveAsync(run, rule)))];
        var wall = time.GetUtcNow() - start;

        CallCounter.CountAnew(account.Endpoint);
        using var clients = account.ConnectPlainly();
        var paths = await Task.WhenAll(all.Select(one => PathAsync(clients, one)));
        return new Measurement(wall * account.TimeScale, calls, [.. paths.Select(path => path.LaneSince(start, account.TimeScale))])
        {
            PhysicalLimit = paths.Max(path => path.Physical) * account.TimeScale,
        };
    }

    private async Task<Times> ProveAsync(PotemkinRun run, string rule)
    {
        var begun = time.GetUtcNow();
        var scenario = await run.BeginAsync(run.Settings);
        var stack = await scenario.Stacks.CreateAsync("three_buckets.yml");
        var created = time.GetUtcNow();
        List<VerdictExpectation> expectations = [.. Expected.Select(one => new VerdictExpectation(stack[one.Key], one.Value))];
        var verdicts = await scenario.Rules[rule].JudgeAsync(expectations);
        if (!expectations.Zip(verdicts).All(pair => pair.First.IsMetBy(pair.Second)))
            throw new InvalidOperationException($"The rule says {string.Join(", ", verdicts)} of {stack}.");
        var judged = time.GetUtcNow();
        scenario.End(hasPassed: true);
        return new Times(stack, begun, created, judged, verdicts.Max(verdict => verdict.ReportedAt!.Value));
    }

    /// <summary>Asks AWS how long it took itself.</summary>
    private static async Task<Path> PathAsync(AwsClients clients, Times times)
    {
        var request = new DescribeStackEventsRequest { StackName = times.Stack.Id };
        var events = (await clients.CloudFormation.DescribeStackEventsAsync(request)).StackEvents
            .Where(happened => happened.PhysicalResourceId == times.Stack.Id)
            .ToLookup(happened => happened.ResourceStatus, happened => new DateTimeOffset(happened.Timestamp!.Value.ToUniversalTime()));
        // The first of a status: a detailed status comes as an event of its own.
        var deleted = events[ResourceStatus.DELETE_COMPLETE].Min();
        var toVerdict = times.Reported - events[ResourceStatus.CREATE_IN_PROGRESS].Min();
        return new Path(times, deleted, toVerdict + (deleted - events[ResourceStatus.DELETE_IN_PROGRESS].Min()));
    }

    private sealed record Times(Stack Stack, DateTimeOffset Begun, DateTimeOffset Created, DateTimeOffset Judged, DateTimeOffset Reported);

    private sealed record Path(Times Times, DateTimeOffset Deleted, TimeSpan Physical)
    {
        public Lane LaneSince(DateTimeOffset start, double timeScale) => new(
            (Times.Begun - start) * timeScale,
            (Times.Created - start) * timeScale,
            (Times.Judged - start) * timeScale,
            (Deleted - start) * timeScale);
    }
}
