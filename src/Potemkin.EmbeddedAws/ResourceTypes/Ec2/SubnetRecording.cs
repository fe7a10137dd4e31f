using System.Net;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A subnet as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html">Subnet</a>.
/// </summary>
internal sealed class SubnetRecording() : Ec2Recording(Subnet.TypeName)
{
    // EC2 keeps the first four addresses of a subnet and the last for itself.
    private const int Reserved = 5;

    protected override JsonObject Configuration(Resource resource)
    {
        var range = resource.Properties.Text("CidrBlock")!;
        var vpc = resource.Region.Resources.Find(Vpc.TypeName, resource.Properties.Text("VpcId")!)!;
        return new JsonObject
        {
            ["availabilityZone"] = ZoneOf(resource),
            ["availableIpAddressCount"] = (1 << (32 - IPNetwork.Parse(range).PrefixLength)) - Reserved,
            ["cidrBlock"] = range,
            ["defaultForAz"] = Vpc.IsDefaultOf(vpc),
            ["mapPublicIpOnLaunch"] = resource.Properties.Flag("MapPublicIpOnLaunch"),
            ["mapCustomerOwnedIpOnLaunch"] = false,
            ["state"] = "available",
            ["subnetId"] = resource.PhysicalId,
            ["vpcId"] = vpc.PhysicalId,
            ["ownerId"] = resource.Region.Id.AccountId,
            ["assignIpv6AddressOnCreation"] = resource.Properties.Flag("AssignIpv6AddressOnCreation"),
            ["ipv6CidrBlockAssociationSet"] = new JsonArray(),
            ["subnetArn"] = resource.Arn,
            ["enableDns64"] = resource.Properties.Flag("EnableDns64"),
            ["ipv6Native"] = false,
        };
    }

    protected override string ZoneOf(Resource resource) => resource.Properties.Text("AvailabilityZone")!;
}
