using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Sqs;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Sqs;

public class QueueTests
{
    private const string Policy = """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*"}]}""";

    private readonly TestRegion _region = new();

    [Fact]
    public void ItsUrlIsBothIds()
    {
        var queue = _region.Create<Queue>("{}", "Jobs");

        queue.PhysicalId.Should().MatchRegex("^https://sqs.us-east-1.amazonaws.com/123456789012/my-stack-Jobs-[A-Za-z0-9]{12}$");
        queue.ResourceId.Should().Be(queue.PhysicalId);
        queue.Attributes["Arn"].ToString().Should().Be($"arn:aws:sqs:us-east-1:123456789012:{queue.Name}");
        queue.Attributes["QueueName"].ToString().Should().Be(queue.Name);
        queue.Attributes["QueueUrl"].ToString().Should().Be(queue.PhysicalId);
        _region.Create<Queue>("""{"FifoQueue":true}""").Name.Should().EndWith(".fifo");
    }

    [Fact]
    public void IsRecordedWithItsAttributesAsTexts()
    {
        var queue = _region.Create<Queue>("""{"QueueName":"jobs","VisibilityTimeout":60}""");
        _region.Create<QueuePolicy>(PolicyOf(queue.PhysicalId));

        TestRegion.Recorded(queue).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/jobs",
                "QueueName": "jobs",
                "QueueArn": "arn:aws:sqs:us-east-1:123456789012:jobs",
                "CreatedTimestamp": "1767225600",
                "DelaySeconds": "0",
                "KmsDataKeyReusePeriodSeconds": "300",
                "MaximumMessageSize": "1048576",
                "MessageRetentionPeriod": "345600",
                "ReceiveMessageWaitTimeSeconds": "0",
                "SqsManagedSseEnabled": "true",
                "VisibilityTimeout": "60",
                "Policy": {{JsonValue.Create(Policy).ToJsonString()}}
              },
              "supplementaryConfiguration": {},
              "relationships": [],
              "availabilityZone": "Not Applicable"
            }
            """));
    }

    [Fact]
    public void AKeyOfKmsTakesTheirOwnEncryptionsPlace()
    {
        var queue = _region.Create<Queue>("{}");

        _region.Update<Queue>(queue, "{}", """{"KmsMasterKeyId":"alias/aws/sqs"}""");

        queue.Properties["SqsManagedSseEnabled"]!.ToString().Should().Be("false");
    }

    [Theory]
    [InlineData("""{"QueueName":"a b"}""", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length")]
    [InlineData(
        """{"QueueName":"a","FifoQueue":true}""",
        "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length.")]
    [InlineData("""{"VisibilityTimeout":50000}""", "Invalid value for the parameter VisibilityTimeout.")]
    [InlineData(
        """{"KmsMasterKeyId":"alias/aws/sqs","SqsManagedSseEnabled":true}""",
        "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.")]
    public void WhatSqsDoesNotTakeIsRefused(string properties, string message) =>
        _region.FailureOf<Queue>(properties).Should().Be(SqsText(message));

    [Fact]
    public void APolicyOfNoQueueIsRefused() => _region.FailureOf<QueuePolicy>(PolicyOf("https://sqs.us-east-1.amazonaws.com/123456789012/gone"))
        .Should().Be(SqsText("The specified queue does not exist.", "NotFound"));

    [Fact]
    public void AChangeOfItsPolicyIsAChangeOfTheQueue()
    {
        var queue = _region.Create<Queue>("{}");
        var policy = _region.Create<QueuePolicy>(PolicyOf(queue.PhysicalId));
        var changed = new List<Resource>();
        _region.World.ResourceChanged += change => changed.Add(change.Resource);

        _region.Delete<QueuePolicy>(policy);

        changed.Should().Equal(policy, queue);
        _region.Delete<Queue>(queue);
        _region.State.Resources.All.Should().BeEmpty();
    }

    private static string PolicyOf(string url) => $$$"""{"Queues":["{{{url}}}"],"PolicyDocument":{{{Policy}}}}""";

    private static string SqsText(string message, string code = "InvalidRequest") =>
        $"Resource handler returned message: \"{message} (Service: Sqs, Status Code: 400, Request ID: -) (SDK Attempt Count: 1)\" "
        + $"(RequestToken: -, HandlerErrorCode: {code})";
}
