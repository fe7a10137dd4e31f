namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationResultIdentifier.html"/>
public class EvaluationResultIdentifier
{
    public EvaluationResultQualifier EvaluationResultQualifier { get; set; }

    public DateTime? OrderingTimestamp { get; set; }

    public string ResourceEvaluationId { get; set; }
}
