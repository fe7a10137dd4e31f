namespace Potemkin.EmbeddedAws.Services.Kinesis;

/// <summary>
/// All operations that Amazon Kinesis Data Streams has.
/// See <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class KinesisOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "AddTagsToStream", "CreateStream", "DecreaseStreamRetentionPeriod", "DeleteResourcePolicy", "DeleteStream",
        "DeregisterStreamConsumer", "DescribeAccountSettings", "DescribeLimits", "DescribeStream", "DescribeStreamConsumer",
        "DescribeStreamSummary", "DisableEnhancedMonitoring", "EnableEnhancedMonitoring", "GetRecords", "GetResourcePolicy",
        "GetShardIterator", "IncreaseStreamRetentionPeriod", "ListShards", "ListStreamConsumers", "ListStreams",
        "ListTagsForResource", "ListTagsForStream", "MergeShards", "PutRecord", "PutRecords", "PutResourcePolicy",
        "RegisterStreamConsumer", "RemoveTagsFromStream", "SplitShard", "StartStreamEncryption", "StopStreamEncryption",
        "SubscribeToShard", "TagResource", "UntagResource", "UpdateAccountSettings", "UpdateMaxRecordSize", "UpdateShardCount",
        "UpdateStreamMode", "UpdateStreamWarmThroughput",
    };
}
