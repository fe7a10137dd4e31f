namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ValidateTemplate.html"/>
public class ValidateTemplateRequest : AmazonCloudFormationRequest
{
    public string TemplateBody { get; set; }

    public string TemplateURL { get; set; }
}
