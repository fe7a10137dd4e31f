namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRules.html"/>
public class DescribeConfigRulesResponse : AmazonWebServiceResponse
{
    public List<ConfigRule> ConfigRules { get; set; } = InitialValue.List<ConfigRule>();

    public string NextToken { get; set; }
}
