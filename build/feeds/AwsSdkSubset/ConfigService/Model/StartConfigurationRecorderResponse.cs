namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_StartConfigurationRecorder.html"/>
public class StartConfigurationRecorderResponse : AmazonWebServiceResponse;
