using System.Diagnostics;
using Amazon.CloudFormation.Model;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Stacks;

/// <summary>As many stacks as an account can have, all there at once.</summary>
internal static class ManyStacks
{
    private const int Stacks = 2000;
    private const int Descriptions = 500;
    private const double MostMegabytes = 300;
    private const double MostTimesAsLong = 1.2;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log($"{Stacks} stacks of one bucket at once.");
        await using var aws = await RunningAws.StartAsync();
        await CreateAsync(aws, 0);
        await DescribeAsync(aws, time);
        var alone = await DescribeAsync(aws, time);
        for (var i = 1; i < Stacks; i++)
            await CreateAsync(aws, i);
        var among = await DescribeAsync(aws, time);

        using var process = Process.GetCurrentProcess();
        return
        [
            new Row($"Memory of the process with {Stacks} stacks", process.WorkingSet64 / 1024.0 / 1024.0, "MB", MostMegabytes),
            new Row($"DescribeStacks by name among {Stacks} stacks, beside one alone", among / alone, "", MostTimesAsLong),
        ];
    }

    private static Task CreateAsync(RunningAws aws, int number) =>
        aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = $"stack-{number}", TemplateBody = OneBucket.Template });

    /// <summary>The median of many, in milliseconds.</summary>
    private static async Task<double> DescribeAsync(RunningAws aws, TimeProvider time)
    {
        var taken = new List<double>();
        for (var i = 0; i < Descriptions; i++)
        {
            var began = time.GetTimestamp();
            await aws.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "stack-0" });
            taken.Add(time.GetElapsedTime(began).TotalMilliseconds);
        }

        taken.Sort();
        return taken[taken.Count / 2];
    }
}
