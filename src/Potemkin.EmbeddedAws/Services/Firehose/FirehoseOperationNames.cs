namespace Potemkin.EmbeddedAws.Services.Firehose;

/// <summary>
/// All operations that Amazon Data Firehose has.
/// See <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/API_Operations.html">the API reference</a>.
/// </summary>
internal static class FirehoseOperationNames
{
    public static IReadOnlySet<string> KnownToAws { get; } = new HashSet<string>
    {
        "CreateDeliveryStream", "DeleteDeliveryStream", "DescribeDeliveryStream", "ListDeliveryStreams",
        "ListTagsForDeliveryStream", "PutRecord", "PutRecordBatch", "StartDeliveryStreamEncryption",
        "StopDeliveryStreamEncryption", "TagDeliveryStream", "UntagDeliveryStream", "UpdateDestination",
    };
}
