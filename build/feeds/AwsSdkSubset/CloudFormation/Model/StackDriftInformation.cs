namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackDriftInformation.html"/>
public class StackDriftInformation
{
    public DateTime? LastCheckTimestamp { get; set; }

    public StackDriftStatus StackDriftStatus { get; set; }
}
