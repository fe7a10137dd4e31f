using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An Elastic IP address of Amazon's pool, which may be that of an instance.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html">AWS::EC2::EIP</a>.
/// </summary>
internal sealed class ElasticIp : IResourceType
{
    public const string TypeName = "AWS::EC2::EIP";
    public const string InstanceId = "InstanceId";

    // Some of the blocks that EC2 takes its addresses from.
    private static readonly int[] FirstOctets = [3, 13, 18, 34, 35, 44, 52, 54];

    public string Name => TypeName;

    public Resource Create(ResourceRequest request)
    {
        var region = request.Region;
        Check(request);
        var publicIp = NextAddress(region.World);
        var allocationId = $"eipalloc-{region.World.RandomNames.Hex(17)}";
        var address = new Resource
        {
            Type = TypeName,
            PhysicalId = publicIp,
            ResourceId = allocationId,
            Arn = region.Id.Arn("ec2", $"eip-allocation/{allocationId}"),
            Region = region,
            CreatedAt = region.World.Now,
            Properties = request.Properties.DeepClone().AsObject(),
            Attributes = new Dictionary<string, JsonNode> { ["AllocationId"] = allocationId, ["PublicIp"] = publicIp },
            Tags = TagsOf(request),
        };
        region.Resources.Add(address);
        TouchInstanceOf(region, address.Properties);
        return address;
    }

    public void Update(Resource resource, ResourceRequest request)
    {
        Check(request);
        var before = resource.Properties;
        resource.Region.Resources.Update(resource, request.Properties.DeepClone().AsObject(), TagsOf(request));
        TouchInstanceOf(resource.Region, before);
        TouchInstanceOf(resource.Region, resource.Properties);
    }

    public void Delete(Resource resource)
    {
        resource.Region.Resources.Remove(resource);
        TouchInstanceOf(resource.Region, resource.Properties);
    }

    /// <summary>An address that nobody has.</summary>
    public static string NextAddress(World world)
    {
        var random = world.RandomNames;
        string address;
        do
            address = $"{FirstOctets[random.Next(FirstOctets.Length)]}.{random.Next(256)}.{random.Next(256)}.{1 + random.Next(254)}";
        while (world.FindAnywhere(TypeName, address) is not null);
        return address;
    }

    private static IReadOnlyDictionary<string, string> TagsOf(ResourceRequest request) =>
        ResourceTags.Of(request, (world, message) => HandlerFailures.ByService(world, "Ec2", 400, message, "InvalidRequest"));

    private static void TouchInstanceOf(RegionState region, JsonObject properties)
    {
        if (properties.Text(InstanceId) is { } id && region.Resources.Find(Instance.TypeName, id) is { } instance)
            region.Resources.Touch(instance);
    }

    private static void Check(ResourceRequest request)
    {
        RefuseUnsupported(request);
        if (request.Properties.Text(InstanceId) is { } id && request.Region.Resources.Find(Instance.TypeName, id) is null)
            throw HandlerFailures.ByService(request.Region.World, "Ec2", 400, $"The instance ID '{id}' does not exist", "InvalidRequest");
    }

    private static void RefuseUnsupported(ResourceRequest request)
    {
        foreach (var (property, value) in request.Properties)
        {
            var isSupported = property switch
            {
                "Tags" or InstanceId => true,
                "Domain" => value!.ToString() == "vpc",
                "NetworkBorderGroup" => value!.ToString() == request.Region.Id.Region,
                "PublicIpv4Pool" => value!.ToString() == "amazon",
                _ => throw HandlerFailures.Unsupported(TypeName, property),
            };
            if (!isSupported)
                throw HandlerFailures.Unsupported(TypeName, property, value!.ToString());
        }
    }
}
