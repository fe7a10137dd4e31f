namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationItem.html"/>
[CamelCaseOnTheWire]
public class ConfigurationItem
{
    public string AccountId { get; set; }

    public string Arn { get; set; }

    public string AvailabilityZone { get; set; }

    public string AwsRegion { get; set; }

    public string Configuration { get; set; }

    public DateTime? ConfigurationItemCaptureTime { get; set; }

    public DateTime? ConfigurationItemDeliveryTime { get; set; }

    public string ConfigurationItemMD5Hash { get; set; }

    public ConfigurationItemStatus ConfigurationItemStatus { get; set; }

    public string ConfigurationStateId { get; set; }

    public RecordingFrequency RecordingFrequency { get; set; }

    public List<string> RelatedEvents { get; set; } = InitialValue.List<string>();

    public List<Relationship> Relationships { get; set; } = InitialValue.List<Relationship>();

    public DateTime? ResourceCreationTime { get; set; }

    public string ResourceId { get; set; }

    public string ResourceName { get; set; }

    public ResourceType ResourceType { get; set; }

    public Dictionary<string, string> SupplementaryConfiguration { get; set; } = InitialValue.Map();

    public Dictionary<string, string> Tags { get; set; } = InitialValue.Map();

    public string Version { get; set; }
}
