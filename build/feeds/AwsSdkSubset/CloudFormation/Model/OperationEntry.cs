namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_OperationEntry.html"/>
public class OperationEntry
{
    public string OperationId { get; set; }

    public OperationType OperationType { get; set; }
}
