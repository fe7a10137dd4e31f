namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Where a configuration recorder is to deliver; snapshots alone are delivered here, when somebody asks for one.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeliveryChannel.html">DeliveryChannel</a>.
/// </summary>
internal sealed record DeliveryChannel(string Name, string S3BucketName)
{
    public string? S3KeyPrefix { get; init; }

    public string? S3KmsKeyArn { get; init; }

    public string? SnsTopicArn { get; init; }

    public string? DeliveryFrequency { get; init; }
}
