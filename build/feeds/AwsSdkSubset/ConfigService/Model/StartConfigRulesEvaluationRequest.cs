namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_StartConfigRulesEvaluation.html"/>
public class StartConfigRulesEvaluationRequest : AmazonConfigServiceRequest
{
    public List<string> ConfigRuleNames { get; set; } = InitialValue.List<string>();
}
