namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html"/>
public class DescribeStackEventsRequest : AmazonCloudFormationRequest
{
    public string NextToken { get; set; }

    public string StackName { get; set; }
}
