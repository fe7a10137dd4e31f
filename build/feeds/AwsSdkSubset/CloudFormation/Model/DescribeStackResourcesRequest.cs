namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResources.html"/>
public class DescribeStackResourcesRequest : AmazonCloudFormationRequest
{
    public string LogicalResourceId { get; set; }

    public string PhysicalResourceId { get; set; }

    public string StackName { get; set; }
}
