namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeAccountLimits.html"/>
public class DescribeAccountLimitsRequest : AmazonCloudFormationRequest
{
    public string NextToken { get; set; }
}
