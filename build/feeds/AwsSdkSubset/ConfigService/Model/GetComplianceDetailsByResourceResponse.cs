namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetComplianceDetailsByResource.html"/>
public class GetComplianceDetailsByResourceResponse : AmazonWebServiceResponse
{
    public List<EvaluationResult> EvaluationResults { get; set; } = InitialValue.List<EvaluationResult>();

    public string NextToken { get; set; }
}
