namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceDriftIgnoredAttribute.html"/>
public class ResourceDriftIgnoredAttribute
{
    public string Path { get; set; }

    public DriftIgnoredReason Reason { get; set; }
}
