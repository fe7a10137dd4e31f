namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Stack.html"/>
public class Stack
{
    public List<string> Capabilities { get; set; } = InitialValue.List<string>();

    public string ChangeSetId { get; set; }

    public DateTime? CreationTime { get; set; }

    public DeletionMode DeletionMode { get; set; }

    public DateTime? DeletionTime { get; set; }

    public string Description { get; set; }

    public DetailedStatus DetailedStatus { get; set; }

    public bool? DisableRollback { get; set; }

    public StackDriftInformation DriftInformation { get; set; }

    public bool? EnableTerminationProtection { get; set; }

    public List<OperationEntry> LastOperations { get; set; } = InitialValue.List<OperationEntry>();

    public DateTime? LastUpdatedTime { get; set; }

    public List<string> NotificationARNs { get; set; } = InitialValue.List<string>();

    public List<Output> Outputs { get; set; } = InitialValue.List<Output>();

    public List<Parameter> Parameters { get; set; } = InitialValue.List<Parameter>();

    public string ParentId { get; set; }

    public bool? RetainExceptOnCreate { get; set; }

    public string RoleARN { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    public string RootId { get; set; }

    public string StackId { get; set; }

    public string StackName { get; set; }

    public StackStatus StackStatus { get; set; }

    public string StackStatusReason { get; set; }

    public List<Tag> Tags { get; set; } = InitialValue.List<Tag>();

    public int? TimeoutInMinutes { get; set; }
}
