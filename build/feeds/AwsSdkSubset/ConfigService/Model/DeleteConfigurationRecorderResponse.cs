namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigurationRecorder.html"/>
public class DeleteConfigurationRecorderResponse : AmazonWebServiceResponse;
