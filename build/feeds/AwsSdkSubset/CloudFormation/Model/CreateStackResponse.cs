namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html"/>
public class CreateStackResponse : AmazonWebServiceResponse
{
    public string OperationId { get; set; }

    public string StackId { get; set; }
}
