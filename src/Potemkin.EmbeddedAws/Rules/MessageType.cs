namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// What AWS Config tells a custom rule of.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_SourceDetail.html">MessageType</a>.
/// </summary>
internal static class MessageType
{
    public const string ItemChange = "ConfigurationItemChangeNotification";

    /// <summary>For an item that is too large to be sent: the rule is to read it from the history.</summary>
    public const string OversizedItemChange = "OversizedConfigurationItemChangeNotification";

    public const string Scheduled = "ScheduledNotification";

    public const string SnapshotDelivery = "ConfigurationSnapshotDeliveryCompleted";

    /// <summary>In the order of AWS's service model.</summary>
    public static IReadOnlyList<string> All { get; } = [ItemChange, SnapshotDelivery, Scheduled, OversizedItemChange];
}
