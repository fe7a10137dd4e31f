using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Sqs;

/// <summary>
/// A queue as AWS Config records it: its attributes as texts.
/// See <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html">GetQueueAttributes</a>.
/// </summary>
internal sealed class QueueRecording : IRecordedConfiguration
{
    private static readonly string[] Attributes =
    [
        "ContentBasedDeduplication", "DeduplicationScope", "DelaySeconds", "FifoQueue", "FifoThroughputLimit", "KmsDataKeyReusePeriodSeconds",
        "KmsMasterKeyId", "MaximumMessageSize", "MessageRetentionPeriod", "ReceiveMessageWaitTimeSeconds", "SqsManagedSseEnabled", "VisibilityTimeout",
    ];

    public string ResourceType => Queue.TypeName;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var configuration = new JsonObject
        {
            ["QueueUrl"] = resource.PhysicalId,
            ["QueueName"] = resource.Name,
            ["QueueArn"] = resource.Arn,
            ["CreatedTimestamp"] = resource.CreatedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        };
        foreach (var attribute in Attributes.Where(resource.Properties.ContainsKey))
            configuration[attribute] = resource.Properties.Text(attribute);
        if (ResourcePolicy.TextOf(resource, QueuePolicy.TypeName, QueuePolicy.QueuesProperty) is { } policy)
            configuration["Policy"] = policy;
        return new RecordedContent { Configuration = configuration };
    }
}
