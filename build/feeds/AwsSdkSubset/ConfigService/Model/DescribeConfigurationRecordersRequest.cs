namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationRecorders.html"/>
public class DescribeConfigurationRecordersRequest : AmazonConfigServiceRequest
{
    public string Arn { get; set; }

    public List<string> ConfigurationRecorderNames { get; set; } = InitialValue.List<string>();

    public string ServicePrincipal { get; set; }
}
