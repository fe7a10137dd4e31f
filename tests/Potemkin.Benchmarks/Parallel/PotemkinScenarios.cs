using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core;
using Potemkin.Core.Compliance;
using Potemkin.Core.Targets;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>Scenarios as the steps run them: all at the same time, each with a stack, its verdicts and its deletion.</summary>
internal sealed class PotemkinScenarios(Account account, TimeProvider time)
{
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
        var courses = await Task.WhenAll(all.Select(one => CourseAsync(clients, one)));
        return new Measurement(wall * account.TimeScale, calls, [.. courses.Select(course => course.LaneSince(start, account.TimeScale))])
        {
            PhysicalLimit = courses.Max(course => course.Physical) * account.TimeScale,
        };
    }

    private async Task<Times> ProveAsync(PotemkinRun run, string rule)
    {
        var begun = time.GetUtcNow();
        var scenario = await run.BeginAsync(run.Settings);
        var stack = await scenario.Stacks.CreateAsync(ThreeBuckets.Template);
        var created = time.GetUtcNow();
        List<VerdictExpectation> expectations = [.. ThreeBuckets.Verdicts.Select(one => new VerdictExpectation(stack[one.Key], one.Value))];
        var verdicts = await scenario.Rules[rule].JudgeAsync(expectations);
        if (!expectations.Zip(verdicts).All(pair => pair.First.IsMetBy(pair.Second)))
            throw new InvalidOperationException($"The rule says {string.Join(", ", verdicts)} of {stack}.");
        var judged = time.GetUtcNow();
        scenario.End(hasPassed: true);
        return new Times(stack, begun, created, judged, verdicts.Max(verdict => verdict.ReportedAt!.Value));
    }

    /// <summary>Asks AWS how long it took itself.</summary>
    private static async Task<Course> CourseAsync(AwsClients clients, Times times)
    {
        var request = new DescribeStackEventsRequest { StackName = times.Stack.Id };
        var events = (await clients.CloudFormation.DescribeStackEventsAsync(request)).StackEvents
            .Where(happened => happened.PhysicalResourceId == times.Stack.Id)
            .ToLookup(happened => happened.ResourceStatus, happened => Utc(happened.Timestamp!.Value));
        // The first of a status: a detailed status comes as an event of its own.
        var deleted = events[ResourceStatus.DELETE_COMPLETE].Min();
        var toVerdict = times.Reported - events[ResourceStatus.CREATE_IN_PROGRESS].Min();
        return new Course(times, deleted, toVerdict + (deleted - events[ResourceStatus.DELETE_IN_PROGRESS].Min()));
    }

    /// <summary>All times of AWS are UTC; the SDK does not always say so.</summary>
    private static DateTimeOffset Utc(DateTime time) =>
        time.Kind == DateTimeKind.Local ? new DateTimeOffset(time) : new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private sealed record Times(Stack Stack, DateTimeOffset Begun, DateTimeOffset Created, DateTimeOffset Judged, DateTimeOffset Reported);

    private sealed record Course(Times Times, DateTimeOffset Deleted, TimeSpan Physical)
    {
        public Lane LaneSince(DateTimeOffset start, double timeScale) => new(
            (Times.Begun - start) * timeScale,
            (Times.Created - start) * timeScale,
            (Times.Judged - start) * timeScale,
            (Deleted - start) * timeScale);
    }
}
