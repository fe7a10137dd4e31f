using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Potemkin.Core.Calling;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Calling;

public class CallHandlerTests
{
    private readonly FakeTime _time = new();

    [Fact]
    public async Task EachAttemptIsCountedUnderItsServiceAndOperation()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync();
        using var clients = Clients(aws, new PotemkinSettings());

        await clients.CloudFormation.ListStacksAsync(new ListStacksRequest());
        await clients.CloudFormation.ListStacksAsync(new ListStacksRequest());
        await clients.Config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest());
        var unknown = () => clients.ConfigEvaluations.StartConfigRulesEvaluationAsync(
            new StartConfigRulesEvaluationRequest { ConfigRuleNames = ["no-such-rule"] });
        await unknown.Should().ThrowAsync<NoSuchConfigRuleException>();

        clients.Calls.All.Should().BeEquivalentTo(
        [
            new ApiCalls("CloudFormation", "ListStacks", 2, 0),
            new ApiCalls("Config", "DescribeConfigRules", 1, 0),
            new ApiCalls("Config", "StartConfigRulesEvaluation", 1, 0),
        ]);
    }

    [Fact]
    public async Task AnAttemptThatIsThrottledIsRepeatedWhenTheRateGivesItATurnAndNotAfterASleepOfTheSdk()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Faults = new Faults { Throttling = 1 } });
        using var clients = Clients(aws, new PotemkinSettings { Embedded = new EmbeddedPace(Realistic: true) });
        var began = _time.GetUtcNow();

        var listing = () => _time.RunAsync(clients.CloudFormation.ListStacksAsync(new ListStacksRequest()));
        (await listing.Should().ThrowAsync<AmazonCloudFormationException>()).Which.ErrorCode.Should().Be("Throttling");

        clients.Calls.All.Should().Equal(new ApiCalls("CloudFormation", "ListStacks", 3, 3));
        (_time.GetUtcNow() - began).Should().Be(TimeSpan.FromSeconds(0.3), "the second attempt goes at 10 a second, the third at 5");
    }

    [Fact]
    public async Task WhatAwsRefusesForAnotherReasonIsNotRepeatedAndDoesNotSlowDown()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync();
        using var clients = Clients(aws, new PotemkinSettings { Embedded = new EmbeddedPace(Realistic: true) });

        for (var call = 0; call < 20; call++)
        {
            var unknown = () => clients.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "no-such-stack" });
            await unknown.Should().ThrowAsync<AmazonCloudFormationException>();
        }

        clients.Calls.All.Should().Equal(new ApiCalls("CloudFormation", "DescribeStacks", 20, 0));
    }

    [Fact]
    public async Task OneWhoIsCancelledWhileItWaitsForItsTurnSendsNothing()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync();
        using var clients = Clients(aws, new PotemkinSettings { Embedded = new EmbeddedPace(Realistic: true) });
        using var cancellation = new CancellationTokenSource();
        for (var call = 0; call < 20; call++)
            await clients.CloudFormation.ListStacksAsync(new ListStacksRequest());

        var waiting = () => clients.CloudFormation.ListStacksAsync(new ListStacksRequest(), cancellation.Token);
        var listing = waiting();
        await cancellation.CancelAsync();

        await listing.Invoking(one => one).Should().ThrowAsync<OperationCanceledException>();
        clients.Calls.All.Should().Equal(new ApiCalls("CloudFormation", "ListStacks", 20, 0));
    }

    [Fact]
    public async Task StacksAreChangedAtARateOfTheirOwn()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync();
        using var clients = Clients(aws, new PotemkinSettings { Embedded = new EmbeddedPace(Realistic: true) });
        for (var call = 0; call < 20; call++)
            await clients.CloudFormation.ListStacksAsync(new ListStacksRequest());

        await clients.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = "no-such-stack" });

        clients.Calls.All.Should().Contain(new ApiCalls("CloudFormation", "DeleteStack", 1, 0));
    }

    private AwsClients Clients(EmbeddedAwsServer aws, PotemkinSettings settings) =>
        AwsClientFactory.Create(settings, aws.Endpoint, new AwsEnvironment(), _time);
}
