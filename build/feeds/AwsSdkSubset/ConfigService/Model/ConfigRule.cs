namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html"/>
public class ConfigRule
{
    public string ConfigRuleArn { get; set; }

    public string ConfigRuleId { get; set; }

    public string ConfigRuleName { get; set; }

    public ConfigRuleState ConfigRuleState { get; set; }

    public string CreatedBy { get; set; }

    public string Description { get; set; }

    public List<EvaluationModeConfiguration> EvaluationModes { get; set; } = InitialValue.List<EvaluationModeConfiguration>();

    public string InputParameters { get; set; }

    public MaximumExecutionFrequency MaximumExecutionFrequency { get; set; }

    public Scope Scope { get; set; }

    public Source Source { get; set; }
}
