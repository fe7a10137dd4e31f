using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Snapshots;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeliverConfigSnapshot.html">DeliverConfigSnapshot</a>.</summary>
internal static class DeliverConfigSnapshot
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("DeliverConfigSnapshot", Deliver);

    private static Response Deliver(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.DeliveryChannelName, "deliveryChannelName")
            .Length(request.DeliveryChannelName, "deliveryChannelName", 1, 256)
            .ThrowIfAny(ConfigErrors.Validation);
        var recorder = context.Region.ConfigurationRecorder;
        if (recorder.DeliveryChannel is not { } channel || channel.Name != request.DeliveryChannelName)
            throw RecorderErrors.NoSuchDeliveryChannel(request.DeliveryChannelName!);
        if (!recorder.Exists)
            throw RecorderErrors.NoRecorder();
        if (!recorder.IsRecording)
            throw RecorderErrors.NotRecording();

        var snapshot = new ConfigurationSnapshot(context.World.RandomNames.Uuid(), context.Region, context.World.Now);
        var deliveries = context.Region.Of<SnapshotDeliveries>();
        deliveries.Last = snapshot.DeliverTo(channel, deliveries.Last);
        return new Response(snapshot.Id);
    }

    private sealed record Request([property: JsonPropertyName("deliveryChannelName")] string? DeliveryChannelName);

    private sealed record Response([property: JsonPropertyName("configSnapshotId")] string ConfigSnapshotId);
}
