using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGateways.html">DescribeTransitGateways</a>.</summary>
internal static class TransitGatewayDescription
{
    public const string TypeName = "AWS::EC2::TransitGateway";

    private const string Enabled = "enable";
    private const string Disabled = "disable";
    private const long DefaultAsn = 64_512;

    private static readonly Description Gateways = new("DescribeTransitGateways", TypeName, "transitGatewaySet")
    {
        Ids = new Dictionary<string, string> { ["TransitGatewayIds"] = "transitGatewayId" },
        Missing = ("TransitGatewayID", "transit gateway ID"),
        Filters = new Dictionary<string, string>
        {
            ["options.amazon-side-asn"] = "options.amazonSideAsn",
            ["options.association-default-route-table-id"] = "options.associationDefaultRouteTableId",
            ["options.auto-accept-shared-attachments"] = "options.autoAcceptSharedAttachments",
            ["options.default-route-table-association"] = "options.defaultRouteTableAssociation",
            ["options.default-route-table-propagation"] = "options.defaultRouteTablePropagation",
            ["options.dns-support"] = "options.dnsSupport",
            ["options.vpn-ecmp-support"] = "options.vpnEcmpSupport",
            ["owner-id"] = "ownerId",
            ["state"] = "state",
            ["transit-gateway-id"] = "transitGatewayId",
        },
    };

    public static void AddTo(OperationTable operations) => new Describe(Gateways, ShapeOf).AddTo(operations);

    /// <summary>The route table that attachments of the gateway are associated with of themselves; null where they are not.</summary>
    public static string? DefaultTableOf(Resource gateway) => TableOf(gateway, "DefaultRouteTableAssociation", "AssociationDefaultRouteTableId");

    private static JsonObject ShapeOf(Resource gateway) => new()
    {
        ["transitGatewayId"] = gateway.PhysicalId,
        ["transitGatewayArn"] = gateway.Arn,
        ["state"] = "available",
        ["ownerId"] = gateway.Region.Id.AccountId,
        ["description"] = gateway.Properties.Text("Description"),
        ["creationTime"] = RecordedTime.Of(gateway.CreatedAt),
        ["options"] = new JsonObject
        {
            ["amazonSideAsn"] = gateway.Properties.Copy("AmazonSideAsn") ?? DefaultAsn,
            ["transitGatewayCidrBlocks"] = gateway.Properties.Copy("TransitGatewayCidrBlocks"),
            ["autoAcceptSharedAttachments"] = Option(gateway, "AutoAcceptSharedAttachments", Disabled),
            ["defaultRouteTableAssociation"] = Option(gateway, "DefaultRouteTableAssociation", Enabled),
            ["associationDefaultRouteTableId"] = DefaultTableOf(gateway),
            ["defaultRouteTablePropagation"] = Option(gateway, "DefaultRouteTablePropagation", Enabled),
            ["propagationDefaultRouteTableId"] = TableOf(gateway, "DefaultRouteTablePropagation", "PropagationDefaultRouteTableId"),
            ["vpnEcmpSupport"] = Option(gateway, "VpnEcmpSupport", Enabled),
            ["dnsSupport"] = Option(gateway, "DnsSupport", Enabled),
            ["securityGroupReferencingSupport"] = Option(gateway, "SecurityGroupReferencingSupport", Disabled),
            ["multicastSupport"] = Option(gateway, "MulticastSupport", Disabled),
        },
        ["tags"] = RecordedTags.OwnOf(gateway),
    };

    private static string Option(Resource gateway, string property, string otherwise) => gateway.Properties.Text(property) ?? otherwise;

    // A gateway begins with one table for both.
    private static string? TableOf(Resource gateway, string option, string property) => Option(gateway, option, Enabled) == Enabled
        ? gateway.Properties.Text(property) ?? Ec2Id.Of(gateway, "tgw-rtb")
        : null;
}
