namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ExclusionByResourceTypes.html"/>
[CamelCaseOnTheWire]
public class ExclusionByResourceTypes
{
    public List<string> ResourceTypes { get; set; } = InitialValue.List<string>();
}
