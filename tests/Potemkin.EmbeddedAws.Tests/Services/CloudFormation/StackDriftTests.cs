using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class StackDriftTests
{
    private const string Template = """
        Resources:
          Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: first} }
          Queue: {Type: 'AWS::SQS::Queue'}
        """;

    [Fact]
    public void NobodyChangedAnything()
    {
        using var aws = new CloudFormationApi();
        var stackId = aws.Create("orders", Template);

        var id = aws.Ask("DetectStackDrift", ("StackName", "orders")).Element("StackDriftDetectionId")!.Value;
        var status = aws.Ask("DescribeStackDriftDetectionStatus", ("StackDriftDetectionId", id));

        status.Elements().Select(member => $"{member.Name} {member.Value}").Should().Equal(
            $"StackId {stackId}", $"StackDriftDetectionId {id}", "StackDriftStatus IN_SYNC", "DetectionStatus DETECTION_COMPLETE",
            "DriftedStackResourceCount 0", "Timestamp 2026-01-01T00:00:00.000Z");
        aws.Describe("orders").Element("DriftInformation")!.Element("StackDriftStatus")!.Value.Should().Be("IN_SYNC");
        aws.ResourceOf("orders", "Topic").Element("DriftInformation")!.Value.Should().Be("IN_SYNC2026-01-01T00:00:00.000Z");
        aws.Ask("DescribeStackResourceDrifts", ("StackName", "orders")).Descendants("StackResourceDriftStatus").Select(drift => drift.Value)
            .Should().Equal("IN_SYNC", "IN_SYNC");
    }

    [Fact]
    public void WhatWasChangedBesideTheStackIsTold()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template);
        var topic = aws.Region.Resources.Find("AWS::SNS::Topic", "orders-Topic")!;
        aws.Region.Resources.Update(topic, new JsonObject { ["DisplayName"] = "second", ["KmsMasterKeyId"] = "not the template's" }, topic.Tags);
        aws.Region.Resources.Remove(aws.Region.Resources.Find("AWS::SQS::Queue", "orders-Queue")!);

        var drift = aws.Ask("DetectStackResourceDrift", ("StackName", "orders"), ("LogicalResourceId", "Topic")).Element("StackResourceDrift")!;
        aws.Ask("DetectStackDrift", ("StackName", "orders"));

        drift.Element("StackResourceDriftStatus")!.Value.Should().Be("MODIFIED");
        drift.Element("ExpectedProperties")!.Value.Should().Be("""{"DisplayName":"first"}""");
        drift.Element("ActualProperties")!.Value.Should().Be("""{"DisplayName":"second"}""");
        drift.Element("PropertyDifferences")!.Elements().Single().Elements().Select(member => member.Value)
            .Should().Equal("/DisplayName", "first", "second", "NOT_EQUAL");
        aws.Interrupt();
        aws.Ask("DescribeStackResourceDrifts", ("StackName", "orders"), ("StackResourceDriftStatusFilters.member.1", "DELETED"))
            .Descendants("LogicalResourceId").Select(id => id.Value).Should().Equal("Queue");
        aws.Ask("ListStacks").Descendants("StackDriftStatus").Single().Value.Should().Be("DRIFTED");
    }

    [Fact]
    public void WhatIsNotThereIsNamed()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        var id = aws.Create("orders", Template);

        aws.ErrorOf("DetectStackDrift", ("StackName", "nope")).Should().Be("ValidationError: Stack [nope] does not exist");
        aws.ErrorOf("DetectStackDrift", ("StackName", "orders")).Should().Be(
            $"ValidationError: Drift detection cannot be performed on stack [{id}] while in CREATE_IN_PROGRESS state");
        aws.Settle();
        aws.ErrorOf("DetectStackResourceDrift", ("StackName", "orders"), ("LogicalResourceId", "Other")).Should().Be(
            $"ValidationError: Resource Other does not exist for stack {id}");
        aws.ErrorOf("DescribeStackDriftDetectionStatus", ("StackDriftDetectionId", "none")).Should().Be(
            "ValidationError: Drift detection with id none does not exist");
    }
}
