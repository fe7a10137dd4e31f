namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListDiscoveredResources.html"/>
[CamelCaseOnTheWire]
public class ListDiscoveredResourcesRequest : AmazonConfigServiceRequest
{
    public bool? IncludeDeletedResources { get; set; }

    public int? Limit { get; set; }

    public string NextToken { get; set; }

    public List<string> ResourceIds { get; set; } = InitialValue.List<string>();

    public string ResourceName { get; set; }

    public ResourceType ResourceType { get; set; }
}
