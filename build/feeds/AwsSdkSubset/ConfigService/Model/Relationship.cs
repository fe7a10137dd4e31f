namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_Relationship.html"/>
[CamelCaseOnTheWire]
public class Relationship
{
    public string RelationshipName { get; set; }

    public string ResourceId { get; set; }

    public string ResourceName { get; set; }

    public ResourceType ResourceType { get; set; }
}
