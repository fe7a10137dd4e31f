namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html"/>
public class DescribeStackEventsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<StackEvent> StackEvents { get; set; } = InitialValue.List<StackEvent>();
}
