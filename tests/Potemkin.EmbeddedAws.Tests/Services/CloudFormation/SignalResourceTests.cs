using Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class SignalResourceTests
{
    private const string Template = """
        Resources:
          Ready: {Type: 'AWS::CloudFormation::WaitCondition', CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT1M} } }
          After: {Type: 'AWS::SNS::Topic', DependsOn: Ready}
        """;

    private const string Group = """
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            CreationPolicy: {AutoScalingCreationPolicy: {MinSuccessfulInstancesPercent: 50}, ResourceSignal: {Count: 2, Timeout: PT1M} }
            Properties: {MinSize: '1', MaxSize: '2'}
        """;

    [Fact]
    public void AResourceIsCompleteWhenEnoughSignalsCame()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template);

        Signal(aws, "Ready", "first", "SUCCESS").Should().BeNull();
        Signal(aws, "Ready", "first", "SUCCESS").Should().BeNull();
        aws.StatusOf("orders").Should().StartWith("CREATE_IN_PROGRESS");
        aws.Interrupt();
        Signal(aws, "Ready", "second", "SUCCESS").Should().BeNull();

        aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Ready | CREATE_IN_PROGRESS",
            "Ready | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Ready | CREATE_IN_PROGRESS | Received SUCCESS signal with UniqueId first",
            "Ready | CREATE_IN_PROGRESS | Received SUCCESS signal with UniqueId second",
            "Ready | CREATE_COMPLETE",
            "After | CREATE_IN_PROGRESS",
            "After | CREATE_IN_PROGRESS | Resource creation Initiated",
            "After | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
    }

    [Fact]
    public void TooFewSignalsInTimeFailTheResource()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template);
        Signal(aws, "Ready", "first", "SUCCESS");
        aws.Time.Advance(TimeSpan.FromSeconds(50));

        aws.Interrupt();
        aws.Time.Advance(TimeSpan.FromSeconds(10));

        aws.EventsOf("orders").Should().Contain("Ready | CREATE_FAILED | Failed to receive 1 resource signal(s) within the specified duration");
    }

    [Fact]
    public void AFailureFailsTheResource()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template);

        Signal(aws, "Ready", "first", "FAILURE");

        aws.EventsOf("orders").Should().Contain("Ready | CREATE_FAILED | Received FAILURE signal with UniqueId first");
    }

    [Fact]
    public void OfAGroupSomeMayFail()
    {
        using var aws = WithGroup();
        aws.Create("orders", Group);

        Signal(aws, "Group", "first", "FAILURE");
        Signal(aws, "Group", "second", "SUCCESS");

        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
    }

    [Fact]
    public void OfAGroupTooManyMayNot()
    {
        using var aws = WithGroup();
        aws.Create("orders", Group);

        Signal(aws, "Group", "first", "FAILURE");
        Signal(aws, "Group", "second", "FAILURE");

        aws.EventsOf("orders").Should().Contain(
            "Group | CREATE_FAILED | Received 2 FAILURE signal(s) out of 2. Unable to satisfy 50% MinSuccessfulInstancesPercent requirement");
    }

    [Fact]
    public void OfAGroupThoseThatDoNotSignalHaveFailed()
    {
        using var aws = WithGroup();
        aws.Create("orders", Group);

        aws.Time.Advance(TimeSpan.FromMinutes(1));

        aws.EventsOf("orders").Should().ContainInOrder(
            "Group | CREATE_IN_PROGRESS | Failed to receive 2 resource signal(s) for the current batch. Each resource signal timeout is counted as a FAILURE.",
            "Group | CREATE_FAILED | Received 0 SUCCESS signal(s) out of 2. Unable to satisfy 50% MinSuccessfulInstancesPercent requirement");
    }

    [Fact]
    public void WhatWaitsForNoSignalCannotBeSignalled()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", Template);

        Signal(aws, "After", "first", "SUCCESS").Should().Be("ValidationError: Resource After is in PENDING state and can not be signaled");
        Signal(aws, "Other", "first", "SUCCESS").Should().Be("ValidationError: Resource Other does not exist for stack orders");
        Signal(aws, "Ready", "first", "FAILURE");
        Signal(aws, "Ready", "second", "SUCCESS").Should().Be($"ValidationError: Stack:{id} is in ROLLBACK_COMPLETE state and can not be signaled");
    }

    private static CloudFormationApi WithGroup() =>
        new(types: [new ScriptedResourceType("AWS::AutoScaling::AutoScalingGroup"), new WaitCondition()]);

    private static string? Signal(CloudFormationApi aws, string logicalId, string uniqueId, string status) => aws.ErrorOf(
        "SignalResource", ("StackName", "orders"), ("LogicalResourceId", logicalId), ("UniqueId", uniqueId), ("Status", status));
}
