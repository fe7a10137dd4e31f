using System.Net;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html">AWS::EC2::Subnet</a>.</summary>
internal sealed class Subnet() : Ec2ResourceType(TypeName, "subnet", "subnet")
{
    public const string TypeName = "AWS::EC2::Subnet";

    private static readonly string[] Unsupported =
        ["AvailabilityZoneId", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Ipv6CidrBlock", "Ipv6IpamPoolId", "Ipv6Native", "Ipv6NetmaskLength", "OutpostArn"];

    /// <summary>Adds the subnets of a default VPC, one to a zone.</summary>
    public static void AddDefaults(Resource vpc)
    {
        foreach (var (index, zone) in new[] { "a", "b", "c" }.Index())
        {
            new Subnet().Add(vpc.Region, new JsonObject
            {
                ["VpcId"] = vpc.PhysicalId,
                ["AvailabilityZone"] = vpc.Region.Id.Region + zone,
                ["CidrBlock"] = $"172.31.{16 * index}.0/20",
                ["MapPublicIpOnLaunch"] = true,
            });
        }
    }

    /// <summary>Where something is put that names no subnet.</summary>
    public static Resource DefaultOf(RegionState region)
    {
        var vpc = Vpc.DefaultOf(region);
        return region.Resources.OfType(TypeName).First(subnet => subnet.Properties.Text("VpcId") == vpc.PhysicalId);
    }

    protected override JsonObject InEffect(ResourceRequest request)
    {
        var properties = base.InEffect(request);
        properties["AvailabilityZone"] ??= $"{request.Region.Id.Region}a";
        properties["MapPublicIpOnLaunch"] ??= false;
        return properties;
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        base.Check(region, properties);
        if (Unsupported.FirstOrDefault(properties.ContainsKey) is { } property)
            throw HandlerFailures.Unsupported(TypeName, property);
        var zone = properties.Text("AvailabilityZone")!;
        if (!zone.StartsWith(region.Id.Region, StringComparison.Ordinal))
            throw Refusal(region.World, $"Value ({zone}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: {region.Id.Region}a, {region.Id.Region}b, {region.Id.Region}c.");
        var range = properties.Text("CidrBlock");
        if (range is null || !IPNetwork.TryParse(range, out var network))
            throw Refusal(region.World, $"Value ({range}) for parameter cidrBlock is invalid. This is not a valid CIDR block.");
        var vpc = IPNetwork.Parse(region.Resources.Find(Vpc.TypeName, properties.Text("VpcId")!)!.Properties.Text("CidrBlock")!);
        if (network.PrefixLength > 28 || network.PrefixLength < vpc.PrefixLength || !vpc.Contains(network.BaseAddress))
            throw Refusal(region.World, $"The CIDR '{range}' is invalid.");
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var network = IPNetwork.Parse(properties.Text("CidrBlock")!);
        var others = request.Region.Resources.OfType(TypeName)
            .Where(other => other.Properties.Text("VpcId") == properties.Text("VpcId"))
            .Select(other => IPNetwork.Parse(other.Properties.Text("CidrBlock")!));
        if (others.Any(other => other.Contains(network.BaseAddress) || network.Contains(other.BaseAddress)))
            throw Refusal(request.Region.World, $"The CIDR '{network}' conflicts with another subnet");
        return base.Identify(request, properties);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>
    {
        ["SubnetId"] = resource.PhysicalId,
        ["VpcId"] = resource.Properties.Text("VpcId")!,
        ["AvailabilityZone"] = resource.Properties.Text("AvailabilityZone")!,
        ["CidrBlock"] = resource.Properties.Text("CidrBlock")!,
        ["Ipv6CidrBlocks"] = new JsonArray(),
        ["NetworkAclAssociationId"] = Ec2Id.Of(resource, "aclassoc"),
    };
}
