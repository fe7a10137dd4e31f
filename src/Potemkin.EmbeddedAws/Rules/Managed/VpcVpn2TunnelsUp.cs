using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// Both tunnels of a VPN connection are up.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/vpc-vpn-2-tunnels-up.html">vpc-vpn-2-tunnels-up</a>.
/// </summary>
internal sealed class VpcVpn2TunnelsUp : IManagedRule
{
    private const int Tunnels = 2;

    public string Identifier => "VPC_VPN_2_TUNNELS_UP";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::VPNConnection"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("vgwTelemetry").Count(tunnel => tunnel.Text("status") == "UP") == Tunnels);
}
