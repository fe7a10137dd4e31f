namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ResourceIdentifier.html"/>
[CamelCaseOnTheWire]
public class ResourceIdentifier
{
    public DateTime? ResourceDeletionTime { get; set; }

    public string ResourceId { get; set; }

    public string ResourceName { get; set; }

    public ResourceType ResourceType { get; set; }
}
