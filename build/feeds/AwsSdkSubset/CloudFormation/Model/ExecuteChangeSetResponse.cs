namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html"/>
public class ExecuteChangeSetResponse : AmazonWebServiceResponse
{
}
