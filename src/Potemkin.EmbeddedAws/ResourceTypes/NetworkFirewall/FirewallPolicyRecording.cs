using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.NetworkFirewall;

/// <summary>
/// A firewall policy as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_DescribeFirewallPolicy.html">DescribeFirewallPolicy</a>.
/// </summary>
internal sealed class FirewallPolicyRecording() : DescribedRecording(
    "AWS::NetworkFirewall::FirewallPolicy",
    """
    FirewallPolicy FirewallPolicyArn=firewallPolicyResponse.firewallPolicyArn FirewallPolicyId=firewallPolicyResponse.firewallPolicyId
    FirewallPolicyName=firewallPolicyResponse.firewallPolicyName
    """)
{
    protected override string Defaults =>
        """
        {"firewallPolicy":{"statefulDefaultActions":[],"statefulRuleGroupReferences":[],"statelessCustomActions":[],"statelessRuleGroupReferences":[]},
         "firewallPolicyResponse":{"firewallPolicyStatus":"ACTIVE"}}
        """;

    protected override void Complete(Resource resource, JsonObject configuration) =>
        configuration["firewallPolicyResponse"]!["tags"] = RecordedTags.Of(resource);
}
