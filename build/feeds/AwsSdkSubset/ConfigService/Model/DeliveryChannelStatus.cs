namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeliveryChannelStatus.html"/>
[CamelCaseOnTheWire]
public class DeliveryChannelStatus
{
    public ConfigExportDeliveryInfo ConfigHistoryDeliveryInfo { get; set; }

    public ConfigExportDeliveryInfo ConfigSnapshotDeliveryInfo { get; set; }

    public ConfigStreamDeliveryInfo ConfigStreamDeliveryInfo { get; set; }

    public string Name { get; set; }
}
