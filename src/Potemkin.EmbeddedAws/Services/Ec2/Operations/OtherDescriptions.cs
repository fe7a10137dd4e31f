using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// What EC2's model tells how to describe.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html">the EC2 API reference</a>.
/// </summary>
internal static class OtherDescriptions
{
    private const string GatewayFilters = "tag=Tags state=State type=Type";

    private static readonly ErrorText NoImage = new("InvalidAMIID.NotFound", "The image id '[{id}]' does not exist");

    private static readonly ErrorText NoSnapshot = new("InvalidSnapshot.NotFound", "The snapshot '{id}' does not exist.");

    private static readonly DescribedType NatGateways = new("AWS::EC2::NatGateway")
    {
        Complete = (gateway, item) =>
        {
            // A public gateway has the address of its allocation.
            foreach (var address in item.Objects("NatGatewayAddresses"))
            {
                address["IsPrimary"] = true;
                address["Status"] = "succeeded";
                address["PublicIp"] = gateway.Region.Resources.OfType(ElasticIp.TypeName)
                    .FirstOrDefault(ip => $"{ip.Attributes["AllocationId"]}" == gateway.Properties.Text("AllocationId"))?.PhysicalId;
            }
        },
        Missing = new("NatGatewayNotFound", "NatGateway {id} was not found"),
    };

    private static readonly DescribedType NetworkAcls = Of(NetworkAclRecording.TypeName, "NetworkAcl", "networkAcl");

    private static readonly DescribedType NetworkInterfaces = Of("AWS::EC2::NetworkInterface", "NetworkInterface", "networkInterface");

    private static readonly DescribedType Peerings = Of("AWS::EC2::VPCPeeringConnection", "VpcPeeringConnection", "vpcPeeringConnection");

    private static readonly DescribedType VpnConnections = Of("AWS::EC2::VPNConnection", "VpnConnection", "vpnConnection");

    private static readonly DescribedType VpnGateways = Of(VpcGatewayAttachment.VpnGatewayType, "VpnGateway", "vpnGateway");

    private static readonly DescribedType CustomerGateways = Of("AWS::EC2::CustomerGateway", "CustomerGateway", "customerGateway");

    private static readonly DescribedType EgressGateways = Of("AWS::EC2::EgressOnlyInternetGateway", "Gateway", "egressOnlyInternetGateway");

    private static readonly DescribedType LaunchTemplates = new("AWS::EC2::LaunchTemplate")
    {
        Members = "@created=CreateTime @tags=Tags",
        Complete = (template, item) => item["CreatedBy"] = template.Region.Id.GlobalArn("iam", "root"),
        Names = ["LaunchTemplateName"],
        Missing = new("InvalidLaunchTemplateId.NotFound", "The specified launch template, with template ID {id}, does not exist."),
    };

    private static readonly DescribedType LaunchTemplateVersions = LaunchTemplates with
    {
        Members = "@created=CreateTime LatestVersionNumber=VersionNumber",
        Defaults = """{"DefaultVersion":true}""",
    };

    public static void AddTo(DescribedOperations operations)
    {
        operations
            .List(
                "DescribeNatGateways",
                NatGateways,
                "NatGatewayIds",
                """
                tag=Tags nat-gateway-id=NatGatewayId state=State subnet-id=SubnetId vpc-id=VpcId
                """)
            .List(
                "DescribeNetworkAcls",
                NetworkAcls,
                "NetworkAclIds",
                """
                tag=Tags network-acl-id=NetworkAclId vpc-id=VpcId default=IsDefault owner-id=OwnerId association.subnet-id=Associations.SubnetId
                entry.cidr=Entries.CidrBlock entry.rule-action=Entries.RuleAction entry.egress=Entries.Egress
                """)
            .List(
                "DescribeNetworkInterfaces",
                NetworkInterfaces,
                "NetworkInterfaceIds",
                """
                tag=TagSet network-interface-id=NetworkInterfaceId vpc-id=VpcId subnet-id=SubnetId status=Status group-id=Groups.GroupId
                attachment.instance-id=Attachment.InstanceId interface-type=InterfaceType description=Description
                availability-zone=AvailabilityZone private-ip-address=PrivateIpAddress owner-id=OwnerId
                """,
                Whole)
            .List(
                "DescribeVpcPeeringConnections",
                Peerings,
                "VpcPeeringConnectionIds",
                """
                tag=Tags vpc-peering-connection-id=VpcPeeringConnectionId status-code=Status.Code accepter-vpc-info.vpc-id=AccepterVpcInfo.VpcId
                requester-vpc-info.vpc-id=RequesterVpcInfo.VpcId accepter-vpc-info.owner-id=AccepterVpcInfo.OwnerId
                requester-vpc-info.owner-id=RequesterVpcInfo.OwnerId
                """)
            .List(
                "DescribeVpnConnections",
                VpnConnections,
                "VpnConnectionIds",
                $"""
                {GatewayFilters} vpn-connection-id=VpnConnectionId vpn-gateway-id=VpnGatewayId customer-gateway-id=CustomerGatewayId
                transit-gateway-id=TransitGatewayId
                """)
            .List(
                "DescribeVpnGateways",
                VpnGateways,
                "VpnGatewayIds",
                $"""
                {GatewayFilters} vpn-gateway-id=VpnGatewayId attachment.vpc-id=VpcAttachments.VpcId attachment.state=VpcAttachments.State
                """)
            .List(
                "DescribeCustomerGateways",
                CustomerGateways,
                "CustomerGatewayIds",
                $"""
                {GatewayFilters} customer-gateway-id=CustomerGatewayId ip-address=IpAddress bgp-asn=BgpAsn
                """)
            .List("DescribeEgressOnlyInternetGateways", EgressGateways, "EgressOnlyInternetGatewayIds", "tag=Tags")
            .List(
                "DescribeLaunchTemplates",
                LaunchTemplates,
                "LaunchTemplateIds",
                """
                tag=Tags launch-template-name=LaunchTemplateName create-time=CreateTime
                """,
                Called)
            .List("DescribeLaunchTemplateVersions", LaunchTemplateVersions, "LaunchTemplateId", where: OfOnly)
            .None("DescribeImages", "ImageIds", NoImage)
            .None("DescribeSnapshots", "SnapshotIds", NoSnapshot)
            .Add("DescribeVpcAttribute", VpcAttribute)
            .Add("DescribeVpcEndpointServices", asked => EndpointServices.Describe(operations, asked))
            .Add("DescribeRegions", RegionDescription.Regions)
            .Add("DescribeAvailabilityZones", RegionDescription.Zones)
            .Add("GetEbsDefaultKmsKeyId", _ => new JsonObject { ["KmsKeyId"] = "alias/aws/ebs" })
            .Add("GetSnapshotBlockPublicAccessState", asked => new JsonObject
            {
                ["State"] = asked.Region.Resources.OfType("AWS::EC2::SnapshotBlockPublicAccess").FirstOrDefault()?.Properties.Text("State") ?? "unblocked",
                ["ManagedBy"] = "account",
            });
    }

    private static DescribedType Of(string resourceType, string code, string noun) =>
        new(resourceType) { Missing = new($"Invalid{code}ID.NotFound", $"The {noun} ID '{{id}}' does not exist") };

    // No service manages a resource of another here.
    private static Func<Resource, bool> Whole(Asked asked)
    {
        asked.Ignoring("IncludeManagedResources");
        return _ => true;
    }

    private static Func<Resource, bool> Called(Asked asked)
    {
        var names = asked.Ignoring("IncludeManagedResources").Texts("LaunchTemplateNames");
        return template => names is null || names.Contains(template.Properties.Text("LaunchTemplateName"));
    }

    /// <summary>A template has the one version that its stack gives it.</summary>
    private static Func<Resource, bool> OfOnly(Asked asked)
    {
        var (name, versions) = (asked.Ignoring("IncludeManagedResources", "ResolveAlias").Text("LaunchTemplateName"), asked.Texts("Versions"));
        return template => (name is null || template.Properties.Text("LaunchTemplateName") == name)
            && (versions is null || versions.Intersect(["$Latest", "$Default", $"{template.Attributes["LatestVersionNumber"]}"]).Any());
    }

    private static JsonObject VpcAttribute(Asked asked)
    {
        var id = asked.Text("VpcId")!;
        var vpc = asked.Region.Resources.Find(Vpc.TypeName, id) ?? throw Ec2Errors.NotFound("VpcID", "vpc ID", id);
        var value = asked.Text("Attribute") switch
        {
            "enableDnsSupport" => ("EnableDnsSupport", vpc.Properties.Text("EnableDnsSupport") is null or "true"),
            "enableDnsHostnames" => ("EnableDnsHostnames", vpc.Properties.Flag("EnableDnsHostnames")),
            _ => ("EnableNetworkAddressUsageMetrics", false),
        };
        return new JsonObject { ["VpcId"] = id, [value.Item1] = new JsonObject { ["Value"] = value.Item2 } };
    }
}
