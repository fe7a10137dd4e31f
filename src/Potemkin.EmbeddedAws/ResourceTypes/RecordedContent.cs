using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>The part of a configuration item that depends on the resource type.</summary>
internal sealed record RecordedContent
{
    public required JsonObject Configuration { get; init; }

    public IReadOnlyDictionary<string, JsonNode?> SupplementaryConfiguration { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>Those that the type has besides what <see cref="Relationships.RelationshipTable"/> says.</summary>
    public IReadOnlyList<ConfigurationRelationship> Relationships { get; init; } = [];

    /// <summary><c>Regional</c>, <c>Not Applicable</c>, <c>Multiple Availability Zones</c> or the zone's name.</summary>
    public string AvailabilityZone { get; init; } = "Not Applicable";
}
