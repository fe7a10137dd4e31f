namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html"/>
public class DescribeStacksRequest : AmazonCloudFormationRequest
{
    public string NextToken { get; set; }

    public string StackName { get; set; }
}
