namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html"/>
[CamelCaseOnTheWire]
public class ConfigurationRecorderStatus
{
    public string Arn { get; set; }

    public string LastErrorCode { get; set; }

    public string LastErrorMessage { get; set; }

    public DateTime? LastStartTime { get; set; }

    public RecorderStatus LastStatus { get; set; }

    public DateTime? LastStatusChangeTime { get; set; }

    public DateTime? LastStopTime { get; set; }

    public string Name { get; set; }

    public bool? Recording { get; set; }

    public string ServicePrincipal { get; set; }
}
