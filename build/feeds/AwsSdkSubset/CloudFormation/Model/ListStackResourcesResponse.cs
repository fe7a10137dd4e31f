namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html"/>
public class ListStackResourcesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<StackResourceSummary> StackResourceSummaries { get; set; } = InitialValue.List<StackResourceSummary>();
}
