using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// The VPCs that are attached to transit gateways. See
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayAttachments.html">DescribeTransitGatewayAttachments</a> and
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayVpcAttachments.html">DescribeTransitGatewayVpcAttachments</a>.
/// </summary>
internal static class AttachmentDescription
{
    private const string TypeName = "AWS::EC2::TransitGatewayAttachment";
    private const string Enabled = "enable";
    private const string Disabled = "disable";

    private static readonly Description Attachments = Described("DescribeTransitGatewayAttachments", "transitGatewayAttachments", new()
    {
        ["association.state"] = "association.state",
        ["association.transit-gateway-route-table-id"] = "association.transitGatewayRouteTableId",
        ["resource-id"] = "resourceId",
        ["resource-owner-id"] = "resourceOwnerId",
        ["resource-type"] = "resourceType",
        ["transit-gateway-owner-id"] = "transitGatewayOwnerId",
    });

    private static readonly Description VpcAttachments = Described("DescribeTransitGatewayVpcAttachments", "transitGatewayVpcAttachments", new()
    {
        ["vpc-id"] = "vpcId",
    });

    public static void AddTo(OperationTable operations)
    {
        new Describe(Attachments, ShapeOf).AddTo(operations);
        new Describe(VpcAttachments, VpcShapeOf).AddTo(operations);
    }

    private static Description Described(string operation, string set, Dictionary<string, string> filters) => new(operation, TypeName, set)
    {
        OtherTypes = ["AWS::EC2::TransitGatewayVpcAttachment"],
        Ids = new Dictionary<string, string> { ["TransitGatewayAttachmentIds"] = "transitGatewayAttachmentId" },
        Missing = ("TransitGatewayAttachmentID", "transit gateway attachment ID"),
        Filters = new Dictionary<string, string>(filters)
        {
            ["state"] = "state",
            ["transit-gateway-attachment-id"] = "transitGatewayAttachmentId",
            ["transit-gateway-id"] = "transitGatewayId",
        },
    };

    private static JsonObject ShapeOf(Resource attachment)
    {
        var gateway = attachment.Region.Resources.Find(TransitGatewayDescription.TypeName, attachment.Properties.Text("TransitGatewayId")!);
        return new JsonObject
        {
            ["transitGatewayAttachmentId"] = attachment.PhysicalId,
            ["transitGatewayId"] = attachment.Properties.Text("TransitGatewayId"),
            ["transitGatewayOwnerId"] = attachment.Region.Id.AccountId,
            ["resourceOwnerId"] = attachment.Region.Id.AccountId,
            ["resourceType"] = "vpc",
            ["resourceId"] = attachment.Properties.Text("VpcId"),
            ["state"] = "available",
            ["association"] = gateway is not null && TransitGatewayDescription.DefaultTableOf(gateway) is { } table
                ? new JsonObject { ["transitGatewayRouteTableId"] = table, ["state"] = "associated" }
                : null,
            ["creationTime"] = RecordedTime.Of(attachment.CreatedAt),
            ["tags"] = RecordedTags.OwnOf(attachment),
        };
    }

    private static JsonObject VpcShapeOf(Resource attachment)
    {
        var options = attachment.Properties.Object("Options") ?? [];
        return new JsonObject
        {
            ["transitGatewayAttachmentId"] = attachment.PhysicalId,
            ["transitGatewayId"] = attachment.Properties.Text("TransitGatewayId"),
            ["vpcId"] = attachment.Properties.Text("VpcId"),
            ["vpcOwnerId"] = attachment.Region.Id.AccountId,
            ["state"] = "available",
            ["subnetIds"] = attachment.Properties.Copy("SubnetIds"),
            ["creationTime"] = RecordedTime.Of(attachment.CreatedAt),
            ["options"] = new JsonObject
            {
                ["dnsSupport"] = options.Text("DnsSupport") ?? Enabled,
                ["securityGroupReferencingSupport"] = options.Text("SecurityGroupReferencingSupport") ?? Enabled,
                ["ipv6Support"] = options.Text("Ipv6Support") ?? Disabled,
                ["applianceModeSupport"] = options.Text("ApplianceModeSupport") ?? Disabled,
            },
            ["tags"] = RecordedTags.OwnOf(attachment),
        };
    }
}
