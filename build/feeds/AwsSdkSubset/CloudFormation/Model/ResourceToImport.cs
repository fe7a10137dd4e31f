namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceToImport.html"/>
public class ResourceToImport
{
    public string LogicalResourceId { get; set; }

    public Dictionary<string, string> ResourceIdentifier { get; set; } = InitialValue.Map();

    public string ResourceType { get; set; }
}
