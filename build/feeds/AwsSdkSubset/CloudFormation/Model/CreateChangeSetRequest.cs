namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html"/>
public class CreateChangeSetRequest : AmazonCloudFormationRequest
{
    public List<string> Capabilities { get; set; } = InitialValue.List<string>();

    public string ChangeSetName { get; set; }

    public ChangeSetType ChangeSetType { get; set; }

    public string ClientToken { get; set; }

    public DeploymentMode DeploymentMode { get; set; }

    public string Description { get; set; }

    public bool? ImportExistingResources { get; set; }

    public bool? IncludeNestedStacks { get; set; }

    public List<string> NotificationARNs { get; set; } = InitialValue.List<string>();

    public OnStackFailure OnStackFailure { get; set; }

    public List<Parameter> Parameters { get; set; } = InitialValue.List<Parameter>();

    public List<string> ResourceTypes { get; set; } = InitialValue.List<string>();

    public List<ResourceToImport> ResourcesToImport { get; set; } = InitialValue.List<ResourceToImport>();

    public string RoleARN { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    public string StackName { get; set; }

    public List<Tag> Tags { get; set; } = InitialValue.List<Tag>();

    public string TemplateBody { get; set; }

    public string TemplateURL { get; set; }

    public bool? UsePreviousTemplate { get; set; }
}
