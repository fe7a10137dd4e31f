namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationRecorders.html"/>
public class DescribeConfigurationRecordersResponse : AmazonWebServiceResponse
{
    public List<ConfigurationRecorder> ConfigurationRecorders { get; set; } = InitialValue.List<ConfigurationRecorder>();
}
