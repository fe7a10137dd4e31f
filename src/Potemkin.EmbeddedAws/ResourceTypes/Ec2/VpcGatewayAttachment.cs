using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A gateway attached to a VPC; an internet gateway shows in the items of both, a VPN gateway has the VPC in its own.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html">AWS::EC2::VPCGatewayAttachment</a>.
/// </summary>
internal sealed class VpcGatewayAttachment() : StoredResourceType(TypeName, Ec2ResourceType.Service)
{
    public const string TypeName = "AWS::EC2::VPCGatewayAttachment";
    public const string VpnGatewayType = "AWS::EC2::VPNGateway";

    private const string GatewayId = "InternetGatewayId";
    private const string VpnGatewayId = "VpnGatewayId";
    private const string VpcId = "VpcId";
    private const string Internet = "IGW";
    private const string Vpn = "VGW";

    public static IEnumerable<Resource> VpcsOf(Resource gateway) => Attachments(gateway, GatewayId)
        .Select(attachment => gateway.Region.Resources.Find(Vpc.TypeName, attachment.Properties.Text(VpcId)!)).OfType<Resource>();

    /// <summary>The ids of the VPCs that a VPN gateway is attached to.</summary>
    public static IEnumerable<string> VpcsOfVpnGateway(Resource gateway) =>
        Attachments(gateway, VpnGatewayId).Select(attachment => attachment.Properties.Text(VpcId)!);

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (!properties.ContainsKey(GatewayId) && !properties.ContainsKey(VpnGatewayId))
            throw Refusal(region.World, "Either InternetGatewayId or VpnGatewayId is required.");
        if (Ec2Reference.Missing(region, TypeName, properties) is { } missing)
            throw NotFound(region.World, missing, status: 400);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var region = request.Region;
        var (property, kind, noun) = properties.ContainsKey(GatewayId) ? (GatewayId, Internet, "an internet gateway") : (VpnGatewayId, Vpn, "a VPN gateway");
        var gateway = properties.Text(property);
        if (region.Resources.OfType(TypeName).Any(other => other.Properties.Text(property) == gateway))
            throw Refusal(region.World, $"resource {gateway} is already attached to network {properties.Text(VpcId)}");
        var id = $"{kind}|{properties.Text(VpcId)}";
        return region.Resources.Find(TypeName, id) is null
            ? new ResourceIdentity(id, id)
            : throw Refusal(region.World, $"Network {properties.Text(VpcId)} already has {noun} attached");
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["AttachmentType"] = resource.Properties.ContainsKey(GatewayId) ? Internet : Vpn };

    protected override IEnumerable<Resource> ShownBy(Resource resource)
    {
        var shownBy = Ec2Reference.NamedBy(resource).Select(named => named.Named);
        return resource.Properties.Text(VpnGatewayId) is { } id && resource.Region.Resources.Find(VpnGatewayType, id) is { } gateway
            ? shownBy.Append(gateway)
            : shownBy;
    }

    private static IEnumerable<Resource> Attachments(Resource resource, string property) =>
        resource.Region.Resources.OfType(TypeName).Where(attachment => attachment.Properties.Text(property) == resource.PhysicalId);
}
