namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigExportDeliveryInfo.html"/>
[CamelCaseOnTheWire]
public class ConfigExportDeliveryInfo
{
    public DateTime? LastAttemptTime { get; set; }

    public string LastErrorCode { get; set; }

    public string LastErrorMessage { get; set; }

    public DeliveryStatus LastStatus { get; set; }

    public DateTime? LastSuccessfulTime { get; set; }

    public DateTime? NextDeliveryTime { get; set; }
}
