namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackDriftInformationSummary.html"/>
public class StackDriftInformationSummary
{
    public DateTime? LastCheckTimestamp { get; set; }

    public StackDriftStatus StackDriftStatus { get; set; }
}
