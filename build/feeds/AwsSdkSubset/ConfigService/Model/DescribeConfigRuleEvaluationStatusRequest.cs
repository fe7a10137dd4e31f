namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRuleEvaluationStatus.html"/>
public class DescribeConfigRuleEvaluationStatusRequest : AmazonConfigServiceRequest
{
    public List<string> ConfigRuleNames { get; set; } = InitialValue.List<string>();

    public int? Limit { get; set; }

    public string NextToken { get; set; }
}
