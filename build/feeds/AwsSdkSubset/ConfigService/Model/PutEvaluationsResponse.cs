namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html"/>
public class PutEvaluationsResponse : AmazonWebServiceResponse
{
    public List<Evaluation> FailedEvaluations { get; set; } = InitialValue.List<Evaluation>();
}
