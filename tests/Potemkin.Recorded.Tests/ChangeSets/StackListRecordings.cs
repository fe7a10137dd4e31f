using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_list_stacks")]
public class StackListRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_listing_stacks")]
    public Task StacksAreListed() => ReplaysAsync(async replay =>
    {
        var template = Template([Parameter("MyParameter", "{Ref: ParameterValue}")], "Parameters: {ParameterValue: {Type: String}}");
        foreach (var number in (string[])["1", "2", "3"])
            await replay.DeployAsync(template, new { ParameterValue = number }, $"stack-{number}-0a1b2c3d");
        var stacks = (await replay.CloudFormationAsync("list_stacks"))["StackSummaries"]!.AsArray();
        replay.Match("stacks", new JsonArray([.. stacks.OrderBy(stack => (string?)stack!["StackName"], StringComparer.Ordinal).Select(stack => stack!.DeepClone())]));
    });
}
