using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>A resource, as it is saved.</summary>
internal sealed record SavedResource
{
    public required string Type { get; init; }

    public required string PhysicalId { get; init; }

    public required string ResourceId { get; init; }

    public string? Name { get; init; }

    public required string Arn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether its deletion has failed by a fault, which happens to none twice.</summary>
    public bool DeletionHasFailed { get; init; }

    public required JsonObject Properties { get; init; }

    public IReadOnlyDictionary<string, JsonNode> Attributes { get; init; } = new Dictionary<string, JsonNode>();

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    public bool NoEcho { get; init; }

    public static SavedResource Of(Resource resource) => new()
    {
        Type = resource.Type,
        PhysicalId = resource.PhysicalId,
        ResourceId = resource.ResourceId,
        Name = resource.Name,
        Arn = resource.Arn,
        CreatedAt = resource.CreatedAt,
        DeletionHasFailed = resource.Region.World.DeletionFaults.HasStruck(resource),
        Properties = resource.Properties,
        Attributes = resource.Attributes,
        Tags = resource.Tags,
        NoEcho = resource.NoEcho,
    };

    public Resource In(RegionState region) => new()
    {
        Type = Type,
        PhysicalId = PhysicalId,
        ResourceId = ResourceId,
        Name = Name,
        Arn = Arn,
        Region = region,
        CreatedAt = CreatedAt,
        Properties = Properties,
        Attributes = Attributes,
        Tags = Tags,
        NoEcho = NoEcho,
    };
}
