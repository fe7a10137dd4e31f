namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListDiscoveredResources.html"/>
[CamelCaseOnTheWire]
public class ListDiscoveredResourcesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<ResourceIdentifier> ResourceIdentifiers { get; set; } = InitialValue.List<ResourceIdentifier>();
}
