using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>
/// A rule group as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/waf/latest/APIReference/API_RuleGroup.html">RuleGroup</a>.
/// </summary>
internal sealed class RuleGroupRecording() : DescribedRecording(
    "AWS::WAFv2::RuleGroup", "Arn=resourceARN Capacity Description Id Name Rules VisibilityConfig")
{
    protected override string Defaults => """{"rules":[]}""";

    protected override void Complete(Resource resource, JsonObject configuration) => configuration["owner"] = resource.Region.Id.AccountId;

    protected override string ZoneOf(Resource resource) => Regional;
}
