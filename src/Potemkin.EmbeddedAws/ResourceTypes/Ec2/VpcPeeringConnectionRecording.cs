using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A peering connection as AWS Config records it: active, with names that are not resolved across.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnection.html">VpcPeeringConnection</a>.
/// </summary>
internal sealed class VpcPeeringConnectionRecording() : DescribedRecording("AWS::EC2::VPCPeeringConnection", "Id=vpcPeeringConnectionId")
{
    private const string Options =
        """
        {"allowDnsResolutionFromRemoteVpc":false,"allowEgressFromLocalClassicLinkToRemoteVpc":false,
         "allowEgressFromLocalVpcToRemoteClassicLink":false}
        """;

    protected override string Defaults => """{"status":{"code":"active","message":"Active"}}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        var id = resource.Region.Id;
        var peer = new AccountRegion(properties.Text("PeerOwnerId") ?? id.AccountId, properties.Text("PeerRegion") ?? id.Region);
        configuration["accepterVpcInfo"] = Side(resource.Region.World, peer, properties.Text("PeerVpcId")!);
        configuration["requesterVpcInfo"] = Side(resource.Region.World, id, properties.Text("VpcId")!);
        configuration["tags"] = RecordedTags.Of(resource);
    }

    private static JsonObject Side(World world, AccountRegion where, string vpcId)
    {
        var side = new JsonObject
        {
            ["ownerId"] = where.AccountId,
            ["peeringOptions"] = JsonNode.Parse(Options),
            ["region"] = where.Region,
            ["vpcId"] = vpcId,
        };
        // The other side may be where nobody has been.
        var region = world.RegionsOf(where.AccountId).FirstOrDefault(known => known.Id == where);
        if (region?.Resources.Find(Vpc.TypeName, vpcId)?.Properties.Text("CidrBlock") is { } range)
        {
            side["cidrBlock"] = range;
            side["cidrBlockSet"] = new JsonArray(new JsonObject { ["cidrBlock"] = range });
        }

        return side;
    }
}
