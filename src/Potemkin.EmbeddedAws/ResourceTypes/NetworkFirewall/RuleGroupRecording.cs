using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.NetworkFirewall;

/// <summary>
/// A rule group as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_DescribeRuleGroup.html">DescribeRuleGroup</a>.
/// </summary>
internal sealed class RuleGroupRecording() : DescribedRecording(
    "AWS::NetworkFirewall::RuleGroup",
    """
    Capacity=ruleGroupResponse.capacity RuleGroup RuleGroupArn=ruleGroupResponse.ruleGroupArn RuleGroupId=ruleGroupResponse.ruleGroupId
    RuleGroupName=ruleGroupResponse.ruleGroupName Type=ruleGroupResponse.type
    """)
{
    protected override string Defaults => """{"ruleGroupResponse":{"numberOfAssociations":0,"ruleGroupStatus":"ACTIVE"}}""";

    protected override void Complete(Resource resource, JsonObject configuration) =>
        configuration["ruleGroupResponse"]!["tags"] = RecordedTags.Of(resource);
}
