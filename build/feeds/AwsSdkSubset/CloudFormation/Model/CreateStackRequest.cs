namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html"/>
public class CreateStackRequest : AmazonCloudFormationRequest
{
    public List<string> Capabilities { get; set; } = InitialValue.List<string>();

    public string ClientRequestToken { get; set; }

    public bool? DisableRollback { get; set; }

    public bool? EnableTerminationProtection { get; set; }

    public List<string> NotificationARNs { get; set; } = InitialValue.List<string>();

    public OnFailure OnFailure { get; set; }

    public List<Parameter> Parameters { get; set; } = InitialValue.List<Parameter>();

    public List<string> ResourceTypes { get; set; } = InitialValue.List<string>();

    public bool? RetainExceptOnCreate { get; set; }

    public string RoleARN { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    public string StackName { get; set; }

    public string StackPolicyBody { get; set; }

    public string StackPolicyURL { get; set; }

    public List<Tag> Tags { get; set; } = InitialValue.List<Tag>();

    public string TemplateBody { get; set; }

    public string TemplateURL { get; set; }

    public int? TimeoutInMinutes { get; set; }
}
