using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An internet gateway as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGateway.html">InternetGateway</a>.
/// </summary>
internal sealed class InternetGatewayRecording() : Ec2Recording(InternetGateway.TypeName)
{
    protected override JsonObject Configuration(Resource resource) => new()
    {
        ["attachments"] = new JsonArray(
            [.. VpcGatewayAttachment.VpcsOf(resource).Select(vpc => new JsonObject { ["state"] = "available", ["vpcId"] = vpc.PhysicalId })]),
        ["internetGatewayId"] = resource.PhysicalId,
        ["ownerId"] = resource.Region.Id.AccountId,
    };

    protected override string ZoneOf(Resource resource) => "Multiple Availability Zones";
}
