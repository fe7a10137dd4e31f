using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html">DescribeVpcEndpoints</a>.</summary>
internal static class VpcEndpointDescription
{
    private const string Open = """{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}""";

    private static readonly Description Endpoints = new("DescribeVpcEndpoints", VpcEndpoint.TypeName, "vpcEndpointSet")
    {
        Ids = new Dictionary<string, string> { ["VpcEndpointId"] = "vpcEndpointId" },
        Missing = ("VpcEndpointId", "Vpc Endpoint Id"),
        Filters = new Dictionary<string, string>
        {
            ["ip-address-type"] = "ipAddressType",
            ["service-name"] = "serviceName",
            ["vpc-endpoint-id"] = "vpcEndpointId",
            ["vpc-endpoint-state"] = "state",
            ["vpc-endpoint-type"] = "vpcEndpointType",
            ["vpc-id"] = "vpcId",
        },
        XmlNames = new Dictionary<string, string?>
        {
            ["dnsEntries"] = "dnsEntrySet",
            ["groups"] = "groupSet",
            ["networkInterfaceIds"] = "networkInterfaceIdSet",
            ["routeTableIds"] = "routeTableIdSet",
            ["subnetIds"] = "subnetIdSet",
        },
    };

    public static void AddTo(OperationTable operations) => new Describe(Endpoints, ShapeOf).AddTo(operations);

    private static JsonObject ShapeOf(Resource endpoint) => new()
    {
        ["vpcEndpointId"] = endpoint.PhysicalId,
        ["vpcEndpointType"] = VpcEndpoint.KindOf(endpoint.Properties),
        ["vpcId"] = endpoint.Properties.Text("VpcId"),
        ["serviceName"] = endpoint.Properties.Text("ServiceName"),
        ["state"] = "available",
        ["policyDocument"] = endpoint.Properties["PolicyDocument"] switch
        {
            JsonObject document => CompactJson.Of(document),
            var given => given?.ToString() ?? Open,
        },
        ["routeTableIds"] = endpoint.Properties.Copy("RouteTableIds") ?? new JsonArray(),
        ["subnetIds"] = endpoint.Properties.Copy("SubnetIds") ?? new JsonArray(),
        ["groups"] = new JsonArray([.. VpcEndpoint.GroupsOf(endpoint).Select(group => new JsonObject
        {
            ["groupId"] = group.PhysicalId,
            ["groupName"] = group.Properties.Text("GroupName"),
        })]),
        ["ipAddressType"] = endpoint.Properties.Text("IpAddressType") ?? "ipv4",
        ["dnsOptions"] = new JsonObject
        {
            ["dnsRecordIpType"] = endpoint.Properties.Object("DnsOptions")?.Text("DnsRecordIpType")
                ?? (VpcEndpoint.IsInterface(endpoint.Properties) ? "ipv4" : "service-defined"),
        },
        ["privateDnsEnabled"] = endpoint.Properties.Flag("PrivateDnsEnabled"),
        ["requesterManaged"] = false,
        ["networkInterfaceIds"] = endpoint.Attributes["NetworkInterfaceIds"].DeepClone(),
        ["dnsEntries"] = new JsonArray([.. endpoint.Attributes["DnsEntries"].AsArray().Select(entry => $"{entry}".Split(':')).Select(entry => new JsonObject
        {
            ["dnsName"] = entry[1],
            ["hostedZoneId"] = entry[0],
        })]),
        ["creationTimestamp"] = RecordedTime.Of(endpoint.CreatedAt),
        ["ownerId"] = endpoint.Region.Id.AccountId,
        ["tags"] = RecordedTags.OwnOf(endpoint),
    };
}
