namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutEvaluations.html"/>
public class PutEvaluationsRequest : AmazonConfigServiceRequest
{
    public List<Evaluation> Evaluations { get; set; } = InitialValue.List<Evaluation>();

    public string ResultToken { get; set; }

    public bool? TestMode { get; set; }
}
