namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigStreamDeliveryInfo.html"/>
[CamelCaseOnTheWire]
public class ConfigStreamDeliveryInfo
{
    public string LastErrorCode { get; set; }

    public string LastErrorMessage { get; set; }

    public DeliveryStatus LastStatus { get; set; }

    public DateTime? LastStatusChangeTime { get; set; }
}
