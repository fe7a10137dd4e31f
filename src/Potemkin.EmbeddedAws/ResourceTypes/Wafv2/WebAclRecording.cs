using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>
/// A web ACL as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/waf/latest/APIReference/API_WebACL.html">WebACL</a>.
/// </summary>
internal sealed class WebAclRecording() : DescribedRecording(
    "AWS::WAFv2::WebACL", "Arn=resourceARN Capacity DefaultAction Description Id Name Rules VisibilityConfig")
{
    protected override string Defaults => """{"rules":[]}""";

    protected override void Complete(Resource resource, JsonObject configuration) => configuration["owner"] = resource.Region.Id.AccountId;

    protected override string ZoneOf(Resource resource) => Regional;
}
