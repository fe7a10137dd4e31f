namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html"/>
[CamelCaseOnTheWire]
public class RecordingMode
{
    public RecordingFrequency RecordingFrequency { get; set; }

    public List<RecordingModeOverride> RecordingModeOverrides { get; set; } = InitialValue.List<RecordingModeOverride>();
}
