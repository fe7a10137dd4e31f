namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetComplianceDetailsByResource.html"/>
public class GetComplianceDetailsByResourceRequest : AmazonConfigServiceRequest
{
    public List<string> ComplianceTypes { get; set; } = InitialValue.List<string>();

    public string NextToken { get; set; }

    public string ResourceEvaluationId { get; set; }

    public string ResourceId { get; set; }

    public string ResourceType { get; set; }
}
