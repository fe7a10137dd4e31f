using System.Diagnostics;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Verdicts;

/// <summary>Many resources, each of them judged by all of many rules: half a million results, page by page.</summary>
internal static class ManyVerdicts
{
    private const int Stacks = 20;
    private const int BucketsOfStack = 500;
    private const int Resources = Stacks * BucketsOfStack;
    private const int Rules = 50;
    private const int PageSize = 100;

    /// <summary>As often all pages are read before they are measured: by then .NET has compiled that for good.</summary>
    private const int WarmUps = 10;

    private const double MostSeconds = 5;
    private const double MostMegabytes = 500;
    private const double MostMillisecondsOfPage = 2;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log($"{Resources} buckets under {Rules} rules.");
        await using var aws = await RunningAws.StartAsync();
        var made = await TimedAsync(time, () => CreateBucketsAsync(aws));
        var evaluated = await TimedAsync(time, async () =>
        {
            await PutRulesAsync(aws);
            await WaitForVerdictsAsync(aws);
        });
        using var process = Process.GetCurrentProcess();
        var memory = process.WorkingSet64 / 1024.0 / 1024.0;
        for (var i = 0; i < WarmUps; i++)
            await ReadPagesAsync(aws, time);
        var page = await ReadPagesAsync(aws, time);
        return
        [
            new Row($"{Resources} resources evaluated under {Rules} rules that are put", evaluated.TotalSeconds, "s", MostSeconds),
            new Row("Memory of the process with them and their results", memory, "MB", MostMegabytes),
            new Row($"A page of {PageSize} out of {Resources} results, median", page, "ms", MostMillisecondsOfPage),
            new Row($"{Resources} resources evaluated under {Rules} rules as they are made", (await MakeUnderRulesAsync(time) - made).TotalSeconds, "s"),
        ];
    }

    private static async Task<TimeSpan> TimedAsync(TimeProvider time, Func<Task> work)
    {
        var began = time.GetTimestamp();
        await work();
        return time.GetElapsedTime(began);
    }

    private static async Task<TimeSpan> MakeUnderRulesAsync(TimeProvider time)
    {
        await using var aws = await RunningAws.StartAsync();
        await PutRulesAsync(aws);
        var made = await TimedAsync(time, () => CreateBucketsAsync(aws));
        await ReadPagesAsync(aws, time);
        return made;
    }

    private static string RuleName(int number) => $"rule-{number}";

    private static async Task CreateBucketsAsync(RunningAws aws)
    {
        var template = Buckets.Template(BucketsOfStack);
        for (var i = 0; i < Stacks; i++)
            await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = $"buckets-{i}", TemplateBody = template });
    }

    private static async Task PutRulesAsync(RunningAws aws)
    {
        for (var i = 0; i < Rules; i++)
            await aws.Config.PutConfigRuleAsync(new PutConfigRuleRequest { ConfigRule = Buckets.Rule(RuleName(i), Buckets.Identifiers[i % Buckets.Identifiers.Count]) });
    }

    /// <summary>Asks until every rule has been evaluated.</summary>
    private static async Task WaitForVerdictsAsync(RunningAws aws)
    {
        var request = new DescribeConfigRuleEvaluationStatusRequest { Limit = Rules };
        while (!(await aws.Config.DescribeConfigRuleEvaluationStatusAsync(request)).ConfigRulesEvaluationStatus.All(status => status.FirstEvaluationStarted == true))
        {
        }
    }

    /// <summary>The median of all pages of the results of one rule, in milliseconds.</summary>
    /// <exception cref="InvalidOperationException">They do not hold a result for each bucket.</exception>
    private static async Task<double> ReadPagesAsync(RunningAws aws, TimeProvider time)
    {
        var taken = new List<double>();
        var results = 0;
        var request = new GetComplianceDetailsByConfigRuleRequest { ConfigRuleName = RuleName(0), Limit = PageSize };
        do
        {
            var began = time.GetTimestamp();
            var answer = await aws.Config.GetComplianceDetailsByConfigRuleAsync(request);
            taken.Add(time.GetElapsedTime(began).TotalMilliseconds);
            results += answer.EvaluationResults.Count;
            request.NextToken = answer.NextToken;
        }
        while (request.NextToken is not null);

        if (results != Resources)
            throw new InvalidOperationException($"{results} results were read, not {Resources}.");
        taken.Sort();
        return taken[taken.Count / 2];
    }
}
