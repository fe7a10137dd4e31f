namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRules.html"/>
public class DescribeConfigRulesRequest : AmazonConfigServiceRequest
{
    public List<string> ConfigRuleNames { get; set; } = InitialValue.List<string>();

    public DescribeConfigRulesFilters Filters { get; set; }

    public string NextToken { get; set; }
}
