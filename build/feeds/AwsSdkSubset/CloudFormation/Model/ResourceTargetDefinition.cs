namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceTargetDefinition.html"/>
public class ResourceTargetDefinition
{
    public string AfterValue { get; set; }

    public AfterValueFrom AfterValueFrom { get; set; }

    public ResourceAttribute Attribute { get; set; }

    public AttributeChangeType AttributeChangeType { get; set; }

    public string BeforeValue { get; set; }

    public BeforeValueFrom BeforeValueFrom { get; set; }

    public LiveResourceDrift Drift { get; set; }

    public string Name { get; set; }

    public string Path { get; set; }

    public RequiresRecreation RequiresRecreation { get; set; }
}
