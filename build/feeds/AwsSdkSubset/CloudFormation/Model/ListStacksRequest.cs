namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html"/>
public class ListStacksRequest : AmazonCloudFormationRequest
{
    public string NextToken { get; set; }

    public List<string> StackStatusFilter { get; set; } = InitialValue.List<string>();
}
