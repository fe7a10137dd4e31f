using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A virtual private gateway as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnGateway.html">VpnGateway</a>.
/// </summary>
internal sealed class VpnGatewayRecording() : DescribedRecording(VpcGatewayAttachment.VpnGatewayType, "AmazonSideAsn Type VPNGatewayId=vpnGatewayId")
{
    protected override string Defaults => """{"amazonSideAsn":64512,"state":"available"}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["vpcAttachments"] = new JsonArray([.. VpcGatewayAttachment.VpcsOfVpnGateway(resource)
            .Select(vpc => new JsonObject { ["vpcId"] = vpc, ["state"] = "attached" })]);
        configuration["tags"] = RecordedTags.Of(resource);
    }

    protected override string ZoneOf(Resource resource) => Regional;
}
