namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_SourceDetail.html"/>
public class SourceDetail
{
    public EventSource EventSource { get; set; }

    public MaximumExecutionFrequency MaximumExecutionFrequency { get; set; }

    public MessageType MessageType { get; set; }
}
