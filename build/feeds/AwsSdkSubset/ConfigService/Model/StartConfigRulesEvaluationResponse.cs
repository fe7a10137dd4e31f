namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_StartConfigRulesEvaluation.html"/>
public class StartConfigRulesEvaluationResponse : AmazonWebServiceResponse;
