namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigRule.html"/>
public class DeleteConfigRuleResponse : AmazonWebServiceResponse;
