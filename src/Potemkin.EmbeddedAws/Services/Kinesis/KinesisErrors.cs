using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Kinesis;

/// <summary>
/// The errors of Amazon Kinesis Data Streams.
/// See <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class KinesisErrors
{
    public static AwsException StreamNotFound(string name, string accountId) =>
        new("ResourceNotFoundException", $"Stream {name} under account {accountId} not found.");

    public static AwsException StreamRequired() => new("InvalidArgumentException", "StreamARN or StreamName needs to be set.");

    public static AwsException InvalidNextToken() => new("ValidationException", "NextToken is invalid.");
}
