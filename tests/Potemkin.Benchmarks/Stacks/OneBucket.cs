using Amazon.CloudFormation.Model;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Stacks;

/// <summary>A stack of one bucket, created, described until it is complete, and deleted.</summary>
internal static class OneBucket
{
    public const string Template = """{"Resources":{"Bucket":{"Type":"AWS::S3::Bucket"}}}""";

    /// <summary>As many as .NET takes to have compiled for good what is measured.</summary>
    private const int WarmUps = 1000;

    private const int Cycles = 1000;
    private const double MostMilliseconds = 3;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log($"{Cycles} stacks of one bucket, one after the other.");
        await using var aws = await RunningAws.StartAsync();
        var taken = new List<double>();
        for (var i = 0; i < WarmUps + Cycles; i++)
        {
            var began = time.GetTimestamp();
            await CycleAsync(aws, $"bucket-{i}");
            if (i >= WarmUps)
                taken.Add(time.GetElapsedTime(began).TotalMilliseconds);
        }

        taken.Sort();
        return
        [
            new Row("One bucket created, described and deleted, median", taken[taken.Count / 2], "ms", MostMilliseconds),
            new Row("One bucket created, described and deleted, 95 of 100", taken[taken.Count * 95 / 100], "ms"),
        ];
    }

    private static async Task CycleAsync(RunningAws aws, string name)
    {
        await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = name, TemplateBody = Template });
        var described = new DescribeStacksRequest { StackName = name };
        while ((await aws.CloudFormation.DescribeStacksAsync(described)).Stacks.Single().StackStatus != "CREATE_COMPLETE")
        {
        }

        await aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = name });
    }
}
