namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationResultQualifier.html"/>
public class EvaluationResultQualifier
{
    public string ConfigRuleName { get; set; }

    public EvaluationMode EvaluationMode { get; set; }

    public string ResourceId { get; set; }

    public string ResourceType { get; set; }
}
