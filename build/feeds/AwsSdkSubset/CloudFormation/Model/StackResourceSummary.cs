namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceSummary.html"/>
public class StackResourceSummary
{
    public StackResourceDriftInformationSummary DriftInformation { get; set; }

    public DateTime? LastUpdatedTimestamp { get; set; }

    public string LogicalResourceId { get; set; }

    public ModuleInfo ModuleInfo { get; set; }

    public string PhysicalResourceId { get; set; }

    public ResourceStatus ResourceStatus { get; set; }

    public string ResourceStatusReason { get; set; }

    public string ResourceType { get; set; }
}
