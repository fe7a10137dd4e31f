using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A VPC as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html">Vpc</a>.
/// </summary>
internal sealed class VpcRecording() : Ec2Recording(Vpc.TypeName)
{
    protected override JsonObject Configuration(Resource resource) => new()
    {
        ["cidrBlock"] = resource.Properties.Text("CidrBlock"),
        ["dhcpOptionsId"] = $"dopt-{StableId.Hex64($"dopt of {resource.Region.Id}")[..17]}",
        ["state"] = "available",
        ["vpcId"] = resource.PhysicalId,
        ["ownerId"] = resource.Region.Id.AccountId,
        ["instanceTenancy"] = resource.Properties.Text("InstanceTenancy"),
        ["ipv6CidrBlockAssociationSet"] = new JsonArray(),
        ["cidrBlockAssociationSet"] = new JsonArray(new JsonObject
        {
            ["associationId"] = Ec2Id.Of(resource, "vpc-cidr-assoc"),
            ["cidrBlock"] = resource.Properties.Text("CidrBlock"),
            ["cidrBlockState"] = new JsonObject { ["state"] = "associated" },
        }),
        ["isDefault"] = Vpc.IsDefaultOf(resource),
    };

    protected override string ZoneOf(Resource resource) => "Multiple Availability Zones";
}
