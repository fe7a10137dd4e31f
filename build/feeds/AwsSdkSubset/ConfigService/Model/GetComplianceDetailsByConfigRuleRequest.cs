namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetComplianceDetailsByConfigRule.html"/>
public class GetComplianceDetailsByConfigRuleRequest : AmazonConfigServiceRequest
{
    public List<string> ComplianceTypes { get; set; } = InitialValue.List<string>();

    public string ConfigRuleName { get; set; }

    public int? Limit { get; set; }

    public string NextToken { get; set; }
}
