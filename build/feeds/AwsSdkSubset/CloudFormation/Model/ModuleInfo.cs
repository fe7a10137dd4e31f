namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ModuleInfo.html"/>
public class ModuleInfo
{
    public string LogicalIdHierarchy { get; set; }

    public string TypeHierarchy { get; set; }
}
