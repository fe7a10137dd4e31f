namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigRule.html"/>
public class PutConfigRuleResponse : AmazonWebServiceResponse;
