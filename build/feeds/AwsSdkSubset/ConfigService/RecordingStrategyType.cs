namespace Amazon.ConfigService;

public class RecordingStrategyType : ConstantClass
{
    public static readonly RecordingStrategyType ALL_SUPPORTED_RESOURCE_TYPES = new("ALL_SUPPORTED_RESOURCE_TYPES");
    public static readonly RecordingStrategyType EXCLUSION_BY_RESOURCE_TYPES = new("EXCLUSION_BY_RESOURCE_TYPES");
    public static readonly RecordingStrategyType INCLUSION_BY_RESOURCE_TYPES = new("INCLUSION_BY_RESOURCE_TYPES");

    public RecordingStrategyType(string value) : base(value)
    {
    }

    public static RecordingStrategyType FindValue(string value) => FindValue<RecordingStrategyType>(value);

    public static implicit operator RecordingStrategyType(string value) => FindValue(value);
}
