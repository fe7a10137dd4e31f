using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.NetworkFirewall;

/// <summary>
/// A firewall as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_Firewall.html">Firewall</a>.
/// </summary>
internal sealed class FirewallRecording() : DescribedRecording(
    "AWS::NetworkFirewall::Firewall",
    """
    DeleteProtection=firewall.deleteProtection Description=firewall.description FirewallArn=firewall.firewallArn FirewallId=firewall.firewallId
    FirewallName=firewall.firewallName FirewallPolicyArn=firewall.firewallPolicyArn
    FirewallPolicyChangeProtection=firewall.firewallPolicyChangeProtection SubnetChangeProtection=firewall.subnetChangeProtection
    SubnetMappings=firewall.subnetMappings VpcId=firewall.vpcId
    """)
{
    protected override string Defaults =>
        """{"firewall":{"deleteProtection":false,"firewallPolicyChangeProtection":false,"subnetChangeProtection":false,"subnetMappings":[]}}""";

    protected override void Complete(Resource resource, JsonObject configuration) => configuration["firewall"]!["tags"] = RecordedTags.Of(resource);
}
