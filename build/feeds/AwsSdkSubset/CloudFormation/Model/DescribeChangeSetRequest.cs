namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html"/>
public class DescribeChangeSetRequest : AmazonCloudFormationRequest
{
    public string ChangeSetName { get; set; }

    public bool? IncludePropertyValues { get; set; }

    public string NextToken { get; set; }

    public string StackName { get; set; }
}
