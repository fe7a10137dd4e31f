namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigRule.html"/>
public class PutConfigRuleRequest : AmazonConfigServiceRequest
{
    public ConfigRule ConfigRule { get; set; }

    public List<Tag> Tags { get; set; } = InitialValue.List<Tag>();
}
