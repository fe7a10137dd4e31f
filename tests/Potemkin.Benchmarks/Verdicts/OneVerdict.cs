using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Potemkin.Benchmarks.Reporting;
using Potemkin.Benchmarks.Stacks;

namespace Potemkin.Benchmarks.Verdicts;

/// <summary>From the answer to CreateStack until the verdict on its bucket can be read.</summary>
internal static class OneVerdict
{
    private const string RuleName = "versioning";
    private const int WarmUps = 500;
    private const int Cycles = 500;
    private const double MostMilliseconds = 5;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log($"{Cycles} verdicts, one after the other.");
        await using var aws = await RunningAws.StartAsync();
        await aws.Config.PutConfigRuleAsync(new PutConfigRuleRequest { ConfigRule = Buckets.Rule(RuleName, "S3_BUCKET_VERSIONING_ENABLED") });
        var taken = new List<double>();
        for (var i = 0; i < WarmUps + Cycles; i++)
        {
            var stack = $"bucket-{i}";
            await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = stack, TemplateBody = OneBucket.Template });
            var began = time.GetTimestamp();
            await ReadVerdictAsync(aws, stack);
            if (i >= WarmUps)
                taken.Add(time.GetElapsedTime(began).TotalMilliseconds);
            await aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = stack });
        }

        taken.Sort();
        return
        [
            new Row("From CreateStack's answer to a verdict, median", taken[taken.Count / 2], "ms", MostMilliseconds),
            new Row("From CreateStack's answer to a verdict, 95 of 100", taken[taken.Count * 95 / 100], "ms"),
        ];
    }

    private static async Task ReadVerdictAsync(RunningAws aws, string stack)
    {
        var resources = await aws.CloudFormation.DescribeStackResourcesAsync(new DescribeStackResourcesRequest { StackName = stack });
        var request = new GetComplianceDetailsByResourceRequest
        {
            ResourceType = "AWS::S3::Bucket",
            ResourceId = resources.StackResources.Single().PhysicalResourceId,
        };
        while ((await aws.Config.GetComplianceDetailsByResourceAsync(request)).EvaluationResults is null or { Count: 0 })
        {
        }
    }
}
