namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html"/>
public class GetTemplateRequest : AmazonCloudFormationRequest
{
    public string ChangeSetName { get; set; }

    public string StackName { get; set; }

    public TemplateStage TemplateStage { get; set; }
}
