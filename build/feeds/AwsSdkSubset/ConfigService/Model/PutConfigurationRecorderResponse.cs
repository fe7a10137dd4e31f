namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigurationRecorder.html"/>
public class PutConfigurationRecorderResponse : AmazonWebServiceResponse;
