namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// How a recorded resource relates to another.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Relationship.html">Relationship</a>.
/// </summary>
internal sealed record ConfigurationRelationship(string ResourceType, string? ResourceId, string? ResourceName, string RelationshipName);
