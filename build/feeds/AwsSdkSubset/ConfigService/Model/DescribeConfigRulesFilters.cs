namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRulesFilters.html"/>
public class DescribeConfigRulesFilters
{
    public EvaluationMode EvaluationMode { get; set; }
}
