namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>The configuration recorder and the delivery channel of a region, as they are saved.</summary>
internal sealed record SavedRecorder(
    RecorderSettings? Settings,
    DeliveryChannel? DeliveryChannel,
    bool IsRecording,
    DateTimeOffset? LastStartTime,
    DateTimeOffset? LastStopTime,
    IReadOnlyDictionary<string, string>? Tags = null);
