using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An internet gateway attached to a VPC; it shows in the items of both.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html">AWS::EC2::VPCGatewayAttachment</a>.
/// </summary>
internal sealed class VpcGatewayAttachment() : StoredResourceType(TypeName, Ec2ResourceType.Service)
{
    public const string TypeName = "AWS::EC2::VPCGatewayAttachment";

    private const string GatewayId = "InternetGatewayId";
    private const string VpcId = "VpcId";

    public static IEnumerable<Resource> GatewaysOf(Resource vpc) => Attachments(vpc, VpcId)
        .Select(attachment => vpc.Region.Resources.Find(InternetGateway.TypeName, attachment.Properties.Text(GatewayId)!)).OfType<Resource>();

    public static IEnumerable<Resource> VpcsOf(Resource gateway) => Attachments(gateway, GatewayId)
        .Select(attachment => gateway.Region.Resources.Find(Vpc.TypeName, attachment.Properties.Text(VpcId)!)).OfType<Resource>();

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (properties.ContainsKey("VpnGatewayId"))
            throw HandlerFailures.Unsupported(TypeName, "VpnGatewayId");
        if (!properties.ContainsKey(GatewayId))
            throw Refusal(region.World, "Either InternetGatewayId or VpnGatewayId is required.");
        if (Ec2Reference.Missing(region, TypeName, properties) is { } missing)
            throw NotFound(region.World, missing, status: 400);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var (region, gateway) = (request.Region, properties.Text(GatewayId));
        if (region.Resources.OfType(TypeName).Any(other => other.Properties.Text(GatewayId) == gateway))
            throw Refusal(region.World, $"resource {gateway} is already attached to network {properties.Text(VpcId)}");
        var id = $"IGW|{properties.Text(VpcId)}";
        return region.Resources.Find(TypeName, id) is null
            ? new ResourceIdentity(id, id)
            : throw Refusal(region.World, $"Network {properties.Text(VpcId)} already has an internet gateway attached");
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["AttachmentType"] = "IGW" };

    protected override IEnumerable<Resource> ShownBy(Resource resource) => Ec2Reference.NamedBy(resource).Select(named => named.Named);

    private static IEnumerable<Resource> Attachments(Resource resource, string property) =>
        resource.Region.Resources.OfType(TypeName).Where(attachment => attachment.Properties.Text(property) == resource.PhysicalId);
}
