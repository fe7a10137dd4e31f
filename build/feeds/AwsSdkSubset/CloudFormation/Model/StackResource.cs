namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResource.html"/>
public class StackResource
{
    public string Description { get; set; }

    public StackResourceDriftInformation DriftInformation { get; set; }

    public string LogicalResourceId { get; set; }

    public ModuleInfo ModuleInfo { get; set; }

    public string PhysicalResourceId { get; set; }

    public ResourceStatus ResourceStatus { get; set; }

    public string ResourceStatusReason { get; set; }

    public string ResourceType { get; set; }

    public string StackId { get; set; }

    public string StackName { get; set; }

    public DateTime? Timestamp { get; set; }
}
