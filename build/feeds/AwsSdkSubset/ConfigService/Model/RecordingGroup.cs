namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html"/>
[CamelCaseOnTheWire]
public class RecordingGroup
{
    public bool? AllSupported { get; set; }

    public ExclusionByResourceTypes ExclusionByResourceTypes { get; set; }

    public bool? IncludeGlobalResourceTypes { get; set; }

    public RecordingStrategy RecordingStrategy { get; set; }

    public List<string> ResourceTypes { get; set; } = InitialValue.List<string>();
}
