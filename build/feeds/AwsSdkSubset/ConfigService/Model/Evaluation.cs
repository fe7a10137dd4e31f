namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_Evaluation.html"/>
public class Evaluation
{
    public string Annotation { get; set; }

    public string ComplianceResourceId { get; set; }

    public string ComplianceResourceType { get; set; }

    public ComplianceType ComplianceType { get; set; }

    public DateTime? OrderingTimestamp { get; set; }
}
