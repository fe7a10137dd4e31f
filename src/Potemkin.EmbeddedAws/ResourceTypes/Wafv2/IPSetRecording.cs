using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>
/// A set of addresses as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/waf/latest/APIReference/API_IPSet.html">IPSet</a>.
/// </summary>
internal sealed class IPSetRecording() : DescribedRecording("AWS::WAFv2::IPSet", "Addresses Arn=aRN Description IPAddressVersion Id Name")
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["owner"] = resource.Region.Id.AccountId;
        configuration["resourceARN"] = resource.Arn;
    }

    protected override string ZoneOf(Resource resource) => Regional;
}
