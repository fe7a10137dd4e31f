using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeliveryChannel.html">DeliveryChannel</a>.</summary>
internal sealed record DeliveryChannelMessage(
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("s3BucketName")] string? S3BucketName,
    [property: JsonPropertyName("s3KeyPrefix")] string? S3KeyPrefix,
    [property: JsonPropertyName("s3KmsKeyArn")] string? S3KmsKeyArn,
    [property: JsonPropertyName("snsTopicARN")] string? SnsTopicArn,
    [property: JsonPropertyName("configSnapshotDeliveryProperties")] DeliveryChannelMessage.SnapshotDelivery? ConfigSnapshotDeliveryProperties)
{
    public static DeliveryChannelMessage Of(DeliveryChannel channel) => new(
        channel.Name,
        channel.S3BucketName,
        channel.S3KeyPrefix,
        channel.S3KmsKeyArn,
        channel.SnsTopicArn,
        channel.DeliveryFrequency is { } frequency ? new SnapshotDelivery(frequency) : null);

    internal sealed record SnapshotDelivery([property: JsonPropertyName("deliveryFrequency")] string? DeliveryFrequency);
}
