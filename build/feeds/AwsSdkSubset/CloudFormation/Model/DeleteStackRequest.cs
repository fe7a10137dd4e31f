namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html"/>
public class DeleteStackRequest : AmazonCloudFormationRequest
{
    public string ClientRequestToken { get; set; }

    public DeletionMode DeletionMode { get; set; }

    public List<string> RetainResources { get; set; } = InitialValue.List<string>();

    public string RoleARN { get; set; }

    public string StackName { get; set; }
}
