using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A customer gateway as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CustomerGateway.html">CustomerGateway</a>.
/// </summary>
internal sealed class CustomerGatewayRecording() : DescribedRecording(
    "AWS::EC2::CustomerGateway", "BgpAsn CertificateArn CustomerGatewayId DeviceName IpAddress Type")
{
    private const string DefaultAsn = "65000";

    protected override string Defaults => """{"state":"available"}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["bgpAsn"] = configuration["bgpAsn"]?.ToString() ?? DefaultAsn;
        configuration["tags"] = RecordedTags.Of(resource);
    }
}
