using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.State;

/// <summary>A resource that exists: what was asked for, and what it became.</summary>
internal sealed class Resource
{
    /// <summary>AWS's name of the type, such as <c>AWS::S3::Bucket</c>.</summary>
    public required string Type { get; init; }

    /// <summary>CloudFormation's physical id: what <c>Ref</c> gives.</summary>
    public required string PhysicalId { get; init; }

    /// <summary>The id under which AWS Config knows the resource; often, not always, the physical id.</summary>
    public required string ResourceId { get; set; }

    /// <summary>The name under which AWS Config lists the resource, where it has one.</summary>
    public string? Name { get; init; }

    public required string Arn { get; set; }

    public required RegionState Region { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The properties in effect, under CloudFormation's names.</summary>
    public required JsonObject Properties { get; set; }

    /// <summary>What <c>Fn::GetAtt</c> gives, under CloudFormation's names.</summary>
    public IReadOnlyDictionary<string, JsonNode> Attributes { get; set; } = new Dictionary<string, JsonNode>();

    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();

    /// <summary>Whether what <c>Fn::GetAtt</c> gives is not to be shown.</summary>
    public bool NoEcho { get; set; }

    /// <summary>The same resource with other properties and tags, to be looked at before it becomes so; it is not in the region.</summary>
    public Resource With(JsonObject properties, IReadOnlyDictionary<string, string> tags) => new()
    {
        Type = Type,
        PhysicalId = PhysicalId,
        ResourceId = ResourceId,
        Name = Name,
        Arn = Arn,
        Region = Region,
        CreatedAt = CreatedAt,
        Properties = properties,
        Attributes = Attributes,
        Tags = tags,
    };

    /// <summary>Whether it is one of its region's resources; else it is its stack's alone, such as a custom resource.</summary>
    public bool IsInRegion => ReferenceEquals(Region.Resources.Find(Type, PhysicalId), this);

    public override string ToString() => $"{Type} {PhysicalId}";
}
