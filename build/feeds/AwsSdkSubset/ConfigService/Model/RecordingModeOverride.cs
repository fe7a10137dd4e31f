namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingModeOverride.html"/>
[CamelCaseOnTheWire]
public class RecordingModeOverride
{
    public string Description { get; set; }

    public RecordingFrequency RecordingFrequency { get; set; }

    public List<string> ResourceTypes { get; set; } = InitialValue.List<string>();
}
