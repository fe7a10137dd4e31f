using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Relationship.html">Relationship</a>.</summary>
internal sealed record RelationshipMessage(
    [property: JsonPropertyName("resourceType")] string ResourceType,
    [property: JsonPropertyName("resourceId")] string? ResourceId,
    [property: JsonPropertyName("resourceName")] string? ResourceName,
    [property: JsonPropertyName("relationshipName")] string RelationshipName);
