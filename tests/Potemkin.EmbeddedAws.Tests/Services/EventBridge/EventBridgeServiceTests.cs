namespace Potemkin.EmbeddedAws.Tests.Services.EventBridge;

public sealed class EventBridgeServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void RuleIsDescribedOnItsBus()
    {
        _aws.Region.Create("AWS::Events::EventBus", """{"Name":"bus"}""");
        _aws.Region.Create("AWS::Events::Rule", """{"Name":"r","EventBusName":"bus","EventPattern":{"source":["aws.s3"]},"Targets":[{"Id":"t","Arn":"arn:aws:sqs:::q"}]}""");

        _aws.Json("events", "DescribeRule", """{"Name":"r","EventBusName":"bus"}""").Should().Be(
            """{"Name":"r","Arn":"arn:aws:events:us-east-1:123456789012:rule/bus/r","EventPattern":"{\"source\":[\"aws.s3\"]}","State":"ENABLED","EventBusName":"bus","CreatedBy":"123456789012"}""");
        _aws.Json("events", "ListTargetsByRule", """{"Rule":"r","EventBusName":"bus"}""").Should().Be("""{"Targets":[{"Id":"t","Arn":"arn:aws:sqs:::q"}]}""");
        _aws.Json("events", "DescribeRule", """{"Name":"r"}""").Should().Be("400 ResourceNotFoundException: Rule r does not exist on EventBus default.");
    }

    [Fact]
    public void EachRegionHasADefaultBus()
    {
        _aws.Region.Create("AWS::Events::EventBus", """{"Name":"bus"}""");

        _aws.Json("events", "ListEventBuses").Should().Be(
            """{"EventBuses":[{"Name":"bus","Arn":"arn:aws:events:us-east-1:123456789012:event-bus/bus"},{"Name":"default","Arn":"arn:aws:events:us-east-1:123456789012:event-bus/default"}]}""");
        _aws.Json("events", "DescribeEventBus", """{"Name":"none"}""").Should().Be("400 ResourceNotFoundException: Event bus none does not exist.");
    }
}
