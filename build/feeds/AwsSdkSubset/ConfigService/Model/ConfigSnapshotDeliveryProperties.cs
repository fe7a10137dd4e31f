namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigSnapshotDeliveryProperties.html"/>
[CamelCaseOnTheWire]
public class ConfigSnapshotDeliveryProperties
{
    public MaximumExecutionFrequency DeliveryFrequency { get; set; }
}
