namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackTrigger.html"/>
public class RollbackTrigger
{
    public string Arn { get; set; }

    public string Type { get; set; }
}
