namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html"/>
[CamelCaseOnTheWire]
public class ConfigurationRecorder
{
    public string Arn { get; set; }

    public string Name { get; set; }

    public RecordingGroup RecordingGroup { get; set; }

    public RecordingMode RecordingMode { get; set; }

    public RecordingScope RecordingScope { get; set; }

    public string RoleARN { get; set; }

    public string ServicePrincipal { get; set; }
}
