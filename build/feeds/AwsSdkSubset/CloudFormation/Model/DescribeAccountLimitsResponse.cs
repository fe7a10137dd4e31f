namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeAccountLimits.html"/>
public class DescribeAccountLimitsResponse : AmazonWebServiceResponse
{
    public List<AccountLimit> AccountLimits { get; set; } = InitialValue.List<AccountLimit>();

    public string NextToken { get; set; }
}
