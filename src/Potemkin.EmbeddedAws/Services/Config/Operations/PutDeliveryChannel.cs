using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutDeliveryChannel.html">PutDeliveryChannel</a>.</summary>
internal static class PutDeliveryChannel
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("PutDeliveryChannel", Put);

    private static Empty Put(Request request, RequestContext context)
    {
        var asked = request.DeliveryChannel;
        new RequestValidation()
            .Required(asked, "deliveryChannel")
            .Length(asked?.Name, "deliveryChannel.name", 0, 256)
            .OneOf(
                asked?.ConfigSnapshotDeliveryProperties?.DeliveryFrequency,
                "deliveryChannel.configSnapshotDeliveryProperties.deliveryFrequency",
                ExecutionFrequency.Names)
            .ThrowIfAny(ConfigErrors.Validation);
        var recorder = context.Region.ConfigurationRecorder;
        var channel = Read(asked!, recorder);
        if (recorder.DeliveryChannel is { } present && present.Name != channel.Name)
            throw RecorderErrors.TooManyDeliveryChannels(channel.Name);

        recorder.DeliveryChannel = channel;
        return new Empty();
    }

    private static DeliveryChannel Read(DeliveryChannelMessage asked, ConfigurationRecorder recorder)
    {
        var name = asked.Name ?? ConfigurationRecorder.DefaultName;
        if (string.IsNullOrWhiteSpace(name))
            throw RecorderErrors.BlankChannelName(name);
        if (!recorder.Exists)
            throw RecorderErrors.NoRecorderToDeliver();
        if (string.IsNullOrEmpty(asked.S3BucketName))
            throw RecorderErrors.NoBucketName();
        if (asked.S3KeyPrefix is "")
            throw RecorderErrors.EmptyKeyPrefix();
        if (asked.S3KmsKeyArn is { } key && !key.StartsWith("arn:", StringComparison.Ordinal))
            throw RecorderErrors.InvalidKmsKeyArn(key);
        if (asked.SnsTopicArn is { } topic && !topic.StartsWith("arn:", StringComparison.Ordinal))
            throw RecorderErrors.InvalidTopicArn(topic);

        return new DeliveryChannel(name, asked.S3BucketName)
        {
            S3KeyPrefix = asked.S3KeyPrefix,
            S3KmsKeyArn = asked.S3KmsKeyArn,
            SnsTopicArn = asked.SnsTopicArn,
            DeliveryFrequency = asked.ConfigSnapshotDeliveryProperties?.DeliveryFrequency,
        };
    }

    private sealed record Request(DeliveryChannelMessage? DeliveryChannel);
}
