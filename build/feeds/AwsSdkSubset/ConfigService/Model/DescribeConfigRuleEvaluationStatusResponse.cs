namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRuleEvaluationStatus.html"/>
public class DescribeConfigRuleEvaluationStatusResponse : AmazonWebServiceResponse
{
    public List<ConfigRuleEvaluationStatus> ConfigRulesEvaluationStatus { get; set; } = InitialValue.List<ConfigRuleEvaluationStatus>();

    public string NextToken { get; set; }
}
