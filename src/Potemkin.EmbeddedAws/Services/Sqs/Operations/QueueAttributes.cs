using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sqs.Operations;

/// <summary>
/// The attributes of a queue, as texts.
/// See <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html">GetQueueAttributes</a>.
/// </summary>
internal static class QueueAttributes
{
    public const string All = "All";

    /// <summary>All names that may be asked for.</summary>
    public static IReadOnlyCollection<string> Names { get; } =
    [
        All, "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesDelayed", "ApproximateNumberOfMessagesNotVisible",
        "ContentBasedDeduplication", "CreatedTimestamp", "DeduplicationScope", "DelaySeconds", "FifoQueue", "FifoThroughputLimit",
        "KmsDataKeyReusePeriodSeconds", "KmsMasterKeyId", "LastModifiedTimestamp", "MaximumMessageSize", "MessageRetentionPeriod", "Policy",
        "QueueArn", "ReceiveMessageWaitTimeSeconds", "RedriveAllowPolicy", "RedrivePolicy", "SqsManagedSseEnabled", "VisibilityTimeout",
    ];

    /// <summary>What a FIFO queue has where its template does not say otherwise.</summary>
    private static readonly Dictionary<string, string> Fifo = new()
    {
        ["ContentBasedDeduplication"] = "false",
        ["DeduplicationScope"] = "queue",
        ["FifoThroughputLimit"] = "perQueue",
    };

    /// <param name="queue">The queue.</param>
    /// <param name="recorded">Its configuration as AWS Config records it.</param>
    public static IReadOnlyDictionary<string, string> Of(Resource queue, JsonObject recorded)
    {
        var attributes = recorded.Where(attribute => Names.Contains(attribute.Key))
            .ToDictionary(attribute => attribute.Key, attribute => $"{attribute.Value}");
        attributes["LastModifiedTimestamp"] = queue.CreatedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        foreach (var count in Names.Where(name => name.StartsWith("Approximate", StringComparison.Ordinal)))
            attributes[count] = "0";
        foreach (var policy in new[] { "RedrivePolicy", "RedriveAllowPolicy" })
        {
            if (queue.Properties[policy] is { } document)
                attributes[policy] = document is JsonObject ? CompactJson.Of(document) : document.ToString();
        }

        if (attributes.GetValueOrDefault("FifoQueue") == "true")
        {
            foreach (var (name, value) in Fifo)
                attributes.TryAdd(name, value);
        }

        // It says nothing where no data key is reused.
        if (!attributes.ContainsKey("KmsMasterKeyId"))
            attributes.Remove("KmsDataKeyReusePeriodSeconds");
        return attributes;
    }
}
