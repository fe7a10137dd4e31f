namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html"/>
public class ListStackResourcesRequest : AmazonCloudFormationRequest
{
    public string NextToken { get; set; }

    public string StackName { get; set; }
}
