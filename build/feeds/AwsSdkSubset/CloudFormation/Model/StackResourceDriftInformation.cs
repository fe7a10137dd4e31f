namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDriftInformation.html"/>
public class StackResourceDriftInformation
{
    public DateTime? LastCheckTimestamp { get; set; }

    public StackResourceDriftStatus StackResourceDriftStatus { get; set; }
}
