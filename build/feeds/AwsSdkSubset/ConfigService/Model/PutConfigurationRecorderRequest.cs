namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigurationRecorder.html"/>
public class PutConfigurationRecorderRequest : AmazonConfigServiceRequest
{
    public ConfigurationRecorder ConfigurationRecorder { get; set; }

    public List<Tag> Tags { get; set; } = InitialValue.List<Tag>();
}
