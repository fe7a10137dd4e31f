namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDriftInformationSummary.html"/>
public class StackResourceDriftInformationSummary
{
    public DateTime? LastCheckTimestamp { get; set; }

    public StackResourceDriftStatus StackResourceDriftStatus { get; set; }
}
