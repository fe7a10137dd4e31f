namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationRecorderStatus.html"/>
public class DescribeConfigurationRecorderStatusResponse : AmazonWebServiceResponse
{
    public List<ConfigurationRecorderStatus> ConfigurationRecordersStatus { get; set; } = InitialValue.List<ConfigurationRecorderStatus>();
}
