using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>What a resource is known by, from its creation on.</summary>
/// <param name="PhysicalId">What <c>Ref</c> gives.</param>
/// <param name="Arn">Its ARN; the physical id of a resource that has none.</param>
internal sealed record ResourceIdentity(string PhysicalId, string Arn)
{
    /// <summary>The id under which AWS Config knows the resource.</summary>
    public string ResourceId { get; init; } = PhysicalId;

    /// <summary>The name under which AWS Config lists the resource, where it has one.</summary>
    public string? Name { get; init; }

    /// <summary>Attributes that were made up together with it.</summary>
    public IReadOnlyDictionary<string, JsonNode> Attributes { get; init; } = new Dictionary<string, JsonNode>();
}
