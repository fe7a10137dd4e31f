namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html"/>
public class DescribeStacksResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<Stack> Stacks { get; set; } = InitialValue.List<Stack>();
}
