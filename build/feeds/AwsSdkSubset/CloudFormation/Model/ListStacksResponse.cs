namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html"/>
public class ListStacksResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<StackSummary> StackSummaries { get; set; } = InitialValue.List<StackSummary>();
}
