namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_StopConfigurationRecorder.html"/>
public class StopConfigurationRecorderRequest : AmazonConfigServiceRequest
{
    public string ConfigurationRecorderName { get; set; }
}
