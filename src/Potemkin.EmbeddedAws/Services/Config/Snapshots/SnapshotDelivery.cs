namespace Potemkin.EmbeddedAws.Services.Config.Snapshots;

/// <summary>
/// How the last delivery of a snapshot went.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigExportDeliveryInfo.html">ConfigExportDeliveryInfo</a>.
/// </summary>
internal sealed record SnapshotDelivery
{
    public required DateTimeOffset AttemptTime { get; init; }

    /// <summary>When one was last delivered; null where none ever was.</summary>
    public DateTimeOffset? SuccessfulTime { get; init; }

    /// <summary>Null where it went well.</summary>
    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }
}
