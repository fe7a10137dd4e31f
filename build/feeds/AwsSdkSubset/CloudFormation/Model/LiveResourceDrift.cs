namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_LiveResourceDrift.html"/>
public class LiveResourceDrift
{
    public string ActualValue { get; set; }

    public DateTime? DriftDetectionTimestamp { get; set; }

    public string PreviousValue { get; set; }
}
