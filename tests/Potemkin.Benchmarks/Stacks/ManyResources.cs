using Amazon.CloudFormation.Model;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Stacks;

/// <summary>A stack of as many resources as one can have, half of them each with another that it refers to.</summary>
internal static class ManyResources
{
    private const int Resources = 500;
    private const int Rounds = 5;
    private const double MostMilliseconds = 500;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(TimeProvider time, Action<string> log)
    {
        log($"A stack of {Resources} resources, {Rounds} times.");
        await using var aws = await RunningAws.StartAsync();
        var taken = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var request = new CreateStackRequest { StackName = $"many-{round}", TemplateBody = Template() };
            var began = time.GetTimestamp();
            await aws.CloudFormation.CreateStackAsync(request);
            taken.Add(time.GetElapsedTime(began).TotalMilliseconds);
            await aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = request.StackName });
        }

        return [new Row($"{Resources} resources created, the first time", taken[0], "ms", MostMilliseconds), new Row($"{Resources} resources created, the last time", taken[^1], "ms")];
    }

    private static string Template()
    {
        var pairs = Enumerable.Range(0, Resources / 2).Select(i =>
            $$$"""
            "Topic{{{i}}}":{"Type":"AWS::SNS::Topic"},
            "Parameter{{{i}}}":{"Type":"AWS::SSM::Parameter","Properties":{"Type":"String","Value":{ "Ref": "Topic{{{i}}}" } } }
            """);
        return """{"Resources":{""" + string.Join(',', pairs) + "}}";
    }
}
