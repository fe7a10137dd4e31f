using Potemkin.EmbeddedAws.ResourceTypes.Sqs;

namespace Potemkin.EmbeddedAws.Tests.Services.Sqs;

public sealed class SqsServiceTests : IDisposable
{
    private const string Url = "https://sqs.us-east-1.amazonaws.com/123456789012/jobs";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void OnlyTheAttributesThatAreAskedForAndThereAreGiven()
    {
        _aws.Region.Create<Queue>("""{"QueueName":"jobs","RedrivePolicy":{"maxReceiveCount":3}}""");

        Get("\"QueueArn\",\"RedrivePolicy\",\"SqsManagedSseEnabled\"").Should().Be(
            """{"Attributes":{"QueueArn":"arn:aws:sqs:us-east-1:123456789012:jobs","SqsManagedSseEnabled":"true","RedrivePolicy":"{\"maxReceiveCount\":3}"}}""");
        Get("\"KmsMasterKeyId\"").Should().Be("{}");
        Get("\"All\"").Should().Contain("\"ApproximateNumberOfMessages\":\"0\"").And.NotContain("KmsDataKeyReusePeriodSeconds").And.NotContain("QueueUrl");
    }

    [Fact]
    public void QueuesAreListedByTheBeginningOfTheirNames()
    {
        _aws.Region.Create<Queue>("""{"QueueName":"jobs","Tags":[{"Key":"team","Value":"one"}]}""");

        _aws.Json("sqs", "ListQueues", """{"QueueNamePrefix":"jo"}""").Should().Be($$"""{"QueueUrls":["{{Url}}"]}""");
        _aws.Json("sqs", "ListQueues", """{"QueueNamePrefix":"x"}""").Should().Be("{}");
        _aws.Json("sqs", "GetQueueUrl", """{"QueueName":"jobs"}""").Should().Be($$"""{"QueueUrl":"{{Url}}"}""");
        _aws.Json("sqs", "ListQueueTags", $$"""{"QueueUrl":"{{Url}}"}""").Should().Be("""{"Tags":{"team":"one"}}""");
    }

    [Fact]
    public void WhatCannotBeAnsweredIsRefused()
    {
        Get("\"All\"").Should().Be("400 QueueDoesNotExist: The specified queue does not exist.");
        Get("\"Colour\"").Should().Be("400 InvalidAttributeName: Unknown Attribute Colour.");
        _aws.Json("sqs", "SendMessage").Should().Be("501 UnsupportedOperation: The embedded AWS does not support the operation SendMessage of 'sqs'.");
    }

    private string Get(string names) => _aws.Json("sqs", "GetQueueAttributes", $$"""{"QueueUrl":"{{Url}}","AttributeNames":[{{names}}]}""");
}
