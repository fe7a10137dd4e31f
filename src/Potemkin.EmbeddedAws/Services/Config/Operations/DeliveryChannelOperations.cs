using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Snapshots;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// The delivery channel, which is there from the start and delivers snapshots, and those on request only.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html">Working with the delivery channel</a>.
/// </summary>
internal static class DeliveryChannelOperations
{
    public static void AddTo(OperationTable operations) => operations
        .Add<NamesRequest, ChannelsResponse>("DescribeDeliveryChannels", Describe)
        .Add<NamesRequest, StatusResponse>("DescribeDeliveryChannelStatus", DescribeStatus)
        .Add<NameRequest, Empty>("DeleteDeliveryChannel", Delete);

    private static ChannelsResponse Describe(NamesRequest request, RequestContext context) =>
        new([.. Named(request, context).Select(DeliveryChannelMessage.Of)]);

    private static StatusResponse DescribeStatus(NamesRequest request, RequestContext context) =>
        new([.. Named(request, context).Select(channel => new Status(
            channel.Name, Export.Of(context.Region.Of<SnapshotDeliveries>().Last), new Export(null, null, null, null, null), new Stream("NOT_APPLICABLE")))]);

    private static Empty Delete(NameRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.DeliveryChannelName, "deliveryChannelName")
            .Length(request.DeliveryChannelName, "deliveryChannelName", 1, 256)
            .ThrowIfAny(ConfigErrors.Validation);
        Named(new NamesRequest([request.DeliveryChannelName!]), context);
        if (context.Region.ConfigurationRecorder.IsRecording)
            throw RecorderErrors.DeliveryChannelInUse(request.DeliveryChannelName!);

        context.Region.ConfigurationRecorder.DeliveryChannel = null;
        context.Region.Of<SnapshotDeliveries>().Last = null;
        return new Empty();
    }

    private static IReadOnlyList<DeliveryChannel> Named(NamesRequest request, RequestContext context)
    {
        var found = context.Region.ConfigurationRecorder.DeliveryChannel;
        if (request.DeliveryChannelNames?.FirstOrDefault(name => name != found?.Name) is { } unknown)
            throw RecorderErrors.NoSuchDeliveryChannel(unknown);
        return found is null ? [] : [found];
    }

    private sealed record NameRequest(string? DeliveryChannelName);

    private sealed record NamesRequest(IReadOnlyList<string>? DeliveryChannelNames);

    private sealed record ChannelsResponse(IReadOnlyList<DeliveryChannelMessage> DeliveryChannels);

    private sealed record StatusResponse(IReadOnlyList<Status> DeliveryChannelsStatus);

    private sealed record Status(
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("configSnapshotDeliveryInfo")] Export ConfigSnapshotDeliveryInfo,
        [property: JsonPropertyName("configHistoryDeliveryInfo")] Export ConfigHistoryDeliveryInfo,
        [property: JsonPropertyName("configStreamDeliveryInfo")] Stream ConfigStreamDeliveryInfo);

    /// <param name="LastStatus">In capitals, whatever AWS's reference says; null where nothing was ever delivered.</param>
    /// <param name="LastErrorCode">Why it failed.</param>
    /// <param name="LastErrorMessage">The same in words.</param>
    /// <param name="LastAttemptTime">When it was tried.</param>
    /// <param name="LastSuccessfulTime">When one was delivered.</param>
    private sealed record Export(
        [property: JsonPropertyName("lastStatus")] string? LastStatus,
        [property: JsonPropertyName("lastErrorCode")] string? LastErrorCode,
        [property: JsonPropertyName("lastErrorMessage")] string? LastErrorMessage,
        [property: JsonPropertyName("lastAttemptTime")] DateTimeOffset? LastAttemptTime,
        [property: JsonPropertyName("lastSuccessfulTime")] DateTimeOffset? LastSuccessfulTime)
    {
        public static Export Of(SnapshotDelivery? delivery) => new(
            delivery is null ? null : delivery.ErrorCode is null ? "SUCCESS" : "FAILURE",
            delivery?.ErrorCode,
            delivery?.ErrorMessage,
            delivery?.AttemptTime,
            delivery?.SuccessfulTime);
    }

    private sealed record Stream([property: JsonPropertyName("lastStatus")] string LastStatus);
}
