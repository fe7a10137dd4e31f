using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A type of EC2 whose resources are known by an id such as <c>vpc-0a1b2c3d4e5f60718</c>.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html">resource IDs</a>.
/// </summary>
/// <param name="name">AWS's name of the type.</param>
/// <param name="prefix">What its ids begin with, such as <c>vpc</c>.</param>
/// <param name="arnKind">What ARNs call it, such as <c>vpc</c>.</param>
internal abstract class Ec2ResourceType(string name, string prefix, string arnKind) : StoredResourceType(name, Service)
{
    public const string Service = "Ec2";

    private const int IdLength = 17;

    /// <summary>Makes a resource that EC2 adds of itself, such as the default security group of a VPC.</summary>
    public Resource Add(RegionState region, JsonObject properties, string? resourceName = null)
    {
        var id = $"{prefix}-{region.World.RandomNames.Hex(IdLength)}";
        var resource = new Resource
        {
            Type = Name,
            PhysicalId = id,
            ResourceId = id,
            Name = resourceName,
            Arn = ArnOf(region, id),
            Region = region,
            CreatedAt = region.World.Now,
            Properties = properties,
        };
        resource.Attributes = AttributesOf(resource);
        region.Resources.Add(resource);
        return resource;
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (Ec2Reference.Missing(region, Name, properties) is { } missing)
            throw NotFound(region.World, missing, status: 400);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = $"{prefix}-{request.Region.World.RandomNames.Hex(IdLength)}";
        return new ResourceIdentity(id, ArnOf(request.Region, id));
    }

    protected override void CheckDeletion(Resource resource)
    {
        if (Ec2Reference.Naming(resource).Any(other => other.Naming != resource && !BelongsTo(resource, other.Naming)))
            throw Refusal(resource.Region.World, Ec2Reference.NeededText(resource));
    }

    /// <summary>Whether EC2 takes the other along when it deletes the resource.</summary>
    protected virtual bool BelongsTo(Resource resource, Resource other) => false;

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.PhysicalId };

    protected override IEnumerable<Resource> ShownBy(Resource resource) => Ec2Reference.NamedBy(resource).Select(named => named.Named);

    private string ArnOf(RegionState region, string id) => region.Id.Arn("ec2", $"{arnKind}/{id}");
}
