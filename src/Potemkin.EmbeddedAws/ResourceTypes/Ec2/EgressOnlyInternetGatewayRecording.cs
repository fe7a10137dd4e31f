using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An egress-only internet gateway as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EgressOnlyInternetGateway.html">EgressOnlyInternetGateway</a>.
/// </summary>
internal sealed class EgressOnlyInternetGatewayRecording() : DescribedRecording("AWS::EC2::EgressOnlyInternetGateway", "Id=egressOnlyInternetGatewayId")
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["attachments"] = new JsonArray(new JsonObject { ["state"] = "attached", ["vpcId"] = resource.Properties.Copy("VpcId") });
        configuration["tags"] = RecordedTags.Of(resource);
    }
}
