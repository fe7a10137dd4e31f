using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests.Ahead;

public class AheadTests
{
    [Theory]
    [InlineData("100", true)]
    [InlineData("0", false)]
    public async Task WhatAScenarioThatQueuesPutsInPlaceIsThereBeforeItsTurnUnlessTheSettingsWantItOtherwise(string ahead, bool isThereBefore)
    {
        await using var aws = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Latency = Latency.Realistic(timeScale: 40, seed: 7) });

        var run = await SpecsRun.RunAsync(
            "Specs",
            new Dictionary<string, string?>
            {
                ["POTEMKIN_TARGET"] = aws.Endpoint.ToString(),
                ["POTEMKIN_MAX_SCENARIOS"] = "1",
                ["POTEMKIN_AHEAD"] = ahead,
            },
            "DisplayName=A bucket with a KMS key is compliant|DisplayName=A bucket with a key of S3's own is not");

        run.Scenarios.Values.Should().HaveCount(2).And.OnlyContain(scenario => scenario.Outcome == "Passed");
        using var clients = AwsClientFactory.At(aws.Endpoint);
        var stacks = (await clients.CloudFormation.ListStacksAsync(new ListStacksRequest())).StackSummaries
            .Where(stack => stack.StackName.StartsWith("aes256-bucket-", StringComparison.Ordinal))
            .OrderBy(stack => stack.CreationTime)
            .ToList();
        stacks.Should().HaveCount(2);
        var events = (await clients.CloudFormation.DescribeStackEventsAsync(new DescribeStackEventsRequest { StackName = stacks[0].StackId })).StackEvents;
        var firstIsComplete = events.Single(happened => happened.PhysicalResourceId == stacks[0].StackId && happened.ResourceStatus == ResourceStatus.CREATE_COMPLETE).Timestamp;
        (stacks[1].CreationTime < firstIsComplete).Should().Be(isThereBefore);
    }
}
