namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationResult.html"/>
public class EvaluationResult
{
    public string Annotation { get; set; }

    public ComplianceType ComplianceType { get; set; }

    public DateTime? ConfigRuleInvokedTime { get; set; }

    public EvaluationResultIdentifier EvaluationResultIdentifier { get; set; }

    public DateTime? ResultRecordedTime { get; set; }

    public string ResultToken { get; set; }
}
