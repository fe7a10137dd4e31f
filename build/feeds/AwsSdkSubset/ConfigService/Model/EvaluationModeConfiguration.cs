namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationModeConfiguration.html"/>
public class EvaluationModeConfiguration
{
    public EvaluationMode Mode { get; set; }
}
