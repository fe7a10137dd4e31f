using System.Net;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A VPC, with the security group and the route table that each has from the start.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html">AWS::EC2::VPC</a>.
/// </summary>
internal sealed class Vpc() : Ec2ResourceType(TypeName, "vpc", "vpc")
{
    public const string TypeName = "AWS::EC2::VPC";

    private const string IsDefault = "IsDefault";

    private static readonly string[] Unsupported = ["Ipv4IpamPoolId", "Ipv4NetmaskLength", "VpcEncryptionControl"];

    public static bool IsDefaultOf(Resource vpc) => vpc.Properties.Flag(IsDefault);

    /// <summary>The VPC that resources are put into that name none: an account has one in each region, here it is made when it is first needed.</summary>
    public static Resource DefaultOf(RegionState region) =>
        region.Resources.OfType(TypeName).FirstOrDefault(IsDefaultOf) ?? new Vpc().AddDefault(region);

    public override Resource Create(ResourceRequest request)
    {
        var vpc = base.Create(request);
        Furnish(vpc);
        return vpc;
    }

    public override void Delete(Resource resource)
    {
        CheckDeletion(resource);
        foreach (var (_, part) in Ec2Reference.Naming(resource).ToList())
            resource.Region.Resources.Remove(part);
        base.Delete(resource);
    }

    protected override JsonObject InEffect(ResourceRequest request)
    {
        var properties = base.InEffect(request);
        properties["InstanceTenancy"] ??= "default";
        return properties;
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (Unsupported.FirstOrDefault(properties.ContainsKey) is { } property)
            throw HandlerFailures.Unsupported(TypeName, property);
        if (properties.Text("CidrBlock") is not { } range)
            throw Refusal(region.World, "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.");
        if (!IPNetwork.TryParse(range, out var network))
            throw Refusal(region.World, $"Value ({range}) for parameter cidrBlock is invalid. This is not a valid CIDR block.");
        if (network.PrefixLength is < 16 or > 28)
            throw Refusal(region.World, $"The CIDR '{range}' is invalid.");
    }

    protected override bool BelongsTo(Resource resource, Resource other) =>
        SecurityGroup.IsDefault(other) || RouteTable.IsMain(other);

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource)
    {
        var attributes = new Dictionary<string, JsonNode>
        {
            ["VpcId"] = resource.PhysicalId,
            ["CidrBlock"] = resource.Properties.Text("CidrBlock")!,
            ["CidrBlockAssociations"] = new JsonArray(Ec2Id.Of(resource, "vpc-cidr-assoc")),
            ["DefaultNetworkAcl"] = Ec2Id.Of(resource, "acl"),
            ["Ipv6CidrBlocks"] = new JsonArray(),
        };
        if (SecurityGroup.DefaultOf(resource) is { } group)
            attributes["DefaultSecurityGroup"] = group.PhysicalId;
        return attributes;
    }

    private Resource AddDefault(RegionState region)
    {
        var vpc = Add(region, new JsonObject { ["CidrBlock"] = "172.31.0.0/16", ["InstanceTenancy"] = "default", [IsDefault] = true });
        Furnish(vpc);
        Subnet.AddDefaults(vpc);
        return vpc;
    }

    private void Furnish(Resource vpc)
    {
        SecurityGroup.AddDefault(vpc);
        RouteTable.AddMain(vpc);
        vpc.Attributes = AttributesOf(vpc);
    }
}
