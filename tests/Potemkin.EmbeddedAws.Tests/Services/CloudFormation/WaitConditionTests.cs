namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public sealed class WaitConditionTests : IDisposable
{
    private const string Template = """
        Resources:
          Handle: {Type: 'AWS::CloudFormation::WaitConditionHandle'}
          Condition: {Type: 'AWS::CloudFormation::WaitCondition', Properties: {Handle: !Ref Handle, Timeout: '60', Count: 2} }
        Outputs: {Data: {Value: !GetAtt Condition.Data} }
        """;

    private readonly CloudFormationApi _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ItIsCompleteWhenEnoughAreReady()
    {
        _aws.Create("orders", Template);
        var handle = HandleOf();

        handle.Should().StartWith("http://127.0.0.1:4566/");
        Signal("SUCCESS", "first", "one").Should().BeTrue();
        Signal("SUCCESS", "first", "again").Should().BeTrue();
        _aws.Report(handle, "no signal").Should().BeTrue();
        _aws.StatusOf("orders").Should().Be("CREATE_IN_PROGRESS | User Initiated");
        Signal("SUCCESS", "second", "two").Should().BeTrue();

        _aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Handle | CREATE_IN_PROGRESS",
            "Handle | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Handle | CREATE_COMPLETE",
            "Condition | CREATE_IN_PROGRESS",
            "Condition | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Condition | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
        _aws.Describe("orders").Descendants("OutputValue").Single().Value.Should().Be("""{"first":"one","second":"two"}""");
        _aws.Delete("orders");
        _aws.Report(handle, "{}").Should().BeFalse("the handle is gone");
    }

    [Fact]
    public void ItTimesOut()
    {
        _aws.Create("orders", Template);
        Signal("SUCCESS", "first", "one");

        _aws.Time.Advance(TimeSpan.FromSeconds(60));

        _aws.EventsOf("orders").Should().Contain("Condition | CREATE_FAILED | WaitCondition timed out. Received 1 conditions when expecting 2");
        _aws.StatusOf("orders").Should().StartWith("ROLLBACK_COMPLETE");
    }

    [Fact]
    public void AFailureEndsTheWait()
    {
        _aws.Create("orders", Template);

        Signal("FAILURE", "first", "");

        _aws.EventsOf("orders").Should().Contain("Condition | CREATE_FAILED | WaitCondition received failed message: 'why' for uniqueId: first");
    }

    [Fact]
    public void TheWaitGoesOnAfterTheStateWasSaved()
    {
        _aws.Create("orders", Template);
        Signal("SUCCESS", "first", "one");
        _aws.Time.Advance(TimeSpan.FromSeconds(50));

        _aws.Interrupt();
        Signal("SUCCESS", "second", "two").Should().BeTrue();

        _aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
    }

    [Fact]
    public void TheTimeLimitIsTheSameAfterTheStateWasSaved()
    {
        _aws.Create("orders", Template);
        _aws.Time.Advance(TimeSpan.FromSeconds(50));

        _aws.Interrupt();
        _aws.Time.Advance(TimeSpan.FromSeconds(10));

        _aws.StatusOf("orders").Should().StartWith("ROLLBACK_COMPLETE");
    }

    [Fact]
    public void ItCannotBeUpdated()
    {
        _aws.Create("orders", Template);
        Signal("SUCCESS", "first", "one");
        Signal("SUCCESS", "second", "two");

        _aws.Update("orders", Template.Replace("Count: 2", "Count: 3"));

        _aws.EventsOf("orders").Should().Contain("Condition | UPDATE_FAILED | Update to resource type AWS::CloudFormation::WaitCondition is not supported.");
    }

    private string HandleOf() => _aws.ResourceOf("orders", "Handle").Element("PhysicalResourceId")!.Value;

    private bool Signal(string status, string uniqueId, string data) =>
        _aws.Report(HandleOf(), $$"""{"Status": "{{status}}", "UniqueId": "{{uniqueId}}", "Reason": "why", "Data": "{{data}}"}""");
}
