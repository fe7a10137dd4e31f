namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html"/>
[CamelCaseOnTheWire]
public class RecordingStrategy
{
    public RecordingStrategyType UseOnly { get; set; }
}
