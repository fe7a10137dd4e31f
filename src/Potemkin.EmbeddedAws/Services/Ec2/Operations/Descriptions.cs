using Potemkin.EmbeddedAws.ResourceTypes.Ec2;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>What is described as AWS Config records it. See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html">the EC2 API reference</a>.</summary>
internal static class Descriptions
{
    public static IReadOnlyList<Description> All { get; } =
    [
        new("DescribeVpcs", Vpc.TypeName, "vpcSet")
        {
            Ids = Map("VpcId", "vpcId"),
            Missing = ("VpcID", "vpc ID"),
            Filters = new Dictionary<string, string>
            {
                ["vpc-id"] = "vpcId",
                ["cidr"] = "cidrBlock",
                ["cidr-block-association.cidr-block"] = "cidrBlockAssociationSet.cidrBlock",
                ["state"] = "state",
                ["is-default"] = "isDefault",
                ["isDefault"] = "isDefault",
                ["owner-id"] = "ownerId",
                ["dhcp-options-id"] = "dhcpOptionsId",
            },
        },
        new("DescribeSubnets", Subnet.TypeName, "subnetSet")
        {
            Ids = Map("SubnetId", "subnetId"),
            Missing = ("SubnetID", "subnet ID"),
            Filters = new Dictionary<string, string>
            {
                ["subnet-id"] = "subnetId",
                ["vpc-id"] = "vpcId",
                ["cidr-block"] = "cidrBlock",
                ["cidrBlock"] = "cidrBlock",
                ["state"] = "state",
                ["availability-zone"] = "availabilityZone",
                ["availabilityZone"] = "availabilityZone",
                ["default-for-az"] = "defaultForAz",
                ["defaultForAz"] = "defaultForAz",
                ["map-public-ip-on-launch"] = "mapPublicIpOnLaunch",
                ["owner-id"] = "ownerId",
            },
        },
        new("DescribeSecurityGroups", SecurityGroup.TypeName, "securityGroupInfo")
        {
            Ids = new Dictionary<string, string> { ["GroupId"] = "groupId", ["GroupName"] = "groupName" },
            Missing = ("Group", "security group"),
            Filters = new Dictionary<string, string>
            {
                ["group-id"] = "groupId",
                ["group-name"] = "groupName",
                ["description"] = "description",
                ["vpc-id"] = "vpcId",
                ["owner-id"] = "ownerId",
                ["ip-permission.cidr"] = "ipPermissions.ipv4Ranges.cidrIp",
                ["ip-permission.ipv6-cidr"] = "ipPermissions.ipv6Ranges.cidrIpv6",
                ["ip-permission.from-port"] = "ipPermissions.fromPort",
                ["ip-permission.to-port"] = "ipPermissions.toPort",
                ["ip-permission.protocol"] = "ipPermissions.ipProtocol",
                ["ip-permission.group-id"] = "ipPermissions.userIdGroupPairs.groupId",
            },
            XmlNames = new Dictionary<string, string?>
            {
                ["description"] = "groupDescription",
                ["ipPermissions.userIdGroupPairs"] = "groups",
                ["ipPermissions.ipRanges"] = null,
                ["ipPermissions.ipv4Ranges"] = "ipRanges",
                ["ipPermissionsEgress.userIdGroupPairs"] = "groups",
                ["ipPermissionsEgress.ipRanges"] = null,
                ["ipPermissionsEgress.ipv4Ranges"] = "ipRanges",
            },
        },
        InstanceDescription.Instances,
        new("DescribeVolumes", Volume.TypeName, "volumeSet")
        {
            Ids = Map("VolumeId", "volumeId"),
            Missing = ("Volume", "volume"),
            Filters = new Dictionary<string, string>
            {
                ["volume-id"] = "volumeId",
                ["status"] = "state",
                ["encrypted"] = "encrypted",
                ["size"] = "size",
                ["snapshot-id"] = "snapshotId",
                ["volume-type"] = "volumeType",
                ["availability-zone"] = "availabilityZone",
                ["attachment.instance-id"] = "attachments.instanceId",
                ["attachment.device"] = "attachments.device",
                ["attachment.delete-on-termination"] = "attachments.deleteOnTermination",
            },
            XmlNames = new Dictionary<string, string?> { ["state"] = "status", ["attachments"] = "attachmentSet", ["attachments.state"] = "status" },
        },
        new("DescribeRouteTables", RouteTable.TypeName, "routeTableSet")
        {
            Ids = Map("RouteTableId", "routeTableId"),
            Missing = ("RouteTableID", "routeTable ID"),
            Filters = new Dictionary<string, string>
            {
                ["route-table-id"] = "routeTableId",
                ["vpc-id"] = "vpcId",
                ["owner-id"] = "ownerId",
                ["association.main"] = "associations.main",
                ["association.subnet-id"] = "associations.subnetId",
                ["association.route-table-id"] = "associations.routeTableId",
                ["association.route-table-association-id"] = "associations.routeTableAssociationId",
                ["route.destination-cidr-block"] = "routes.destinationCidrBlock",
                ["route.gateway-id"] = "routes.gatewayId",
                ["route.nat-gateway-id"] = "routes.natGatewayId",
                ["route.origin"] = "routes.origin",
                ["route.state"] = "routes.state",
            },
            XmlNames = new Dictionary<string, string?>
            {
                ["associations"] = "associationSet",
                ["propagatingVgws"] = "propagatingVgwSet",
                ["routes"] = "routeSet",
            },
        },
        new("DescribeInternetGateways", InternetGateway.TypeName, "internetGatewaySet")
        {
            Ids = Map("InternetGatewayId", "internetGatewayId"),
            Missing = ("InternetGatewayID", "internetGateway ID"),
            Filters = new Dictionary<string, string>
            {
                ["internet-gateway-id"] = "internetGatewayId",
                ["owner-id"] = "ownerId",
                ["attachment.vpc-id"] = "attachments.vpcId",
                ["attachment.state"] = "attachments.state",
            },
            XmlNames = Renamed("attachments", "attachmentSet"),
        },
        new("DescribeAddresses", ElasticIp.TypeName, "addressesSet")
        {
            Ids = new Dictionary<string, string> { ["AllocationId"] = "allocationId", ["PublicIp"] = "publicIp" },
            Missing = ("AllocationID", "allocation ID"),
            Filters = new Dictionary<string, string>
            {
                ["allocation-id"] = "allocationId",
                ["public-ip"] = "publicIp",
                ["network-border-group"] = "networkBorderGroup",
                ["association-id"] = "associationId",
                ["instance-id"] = "instanceId",
            },
        },
    ];

    private static Dictionary<string, string> Map(string name, string member) => new() { [name] = member };

    private static Dictionary<string, string?> Renamed(string member, string name) => new() { [member] = name };
}
