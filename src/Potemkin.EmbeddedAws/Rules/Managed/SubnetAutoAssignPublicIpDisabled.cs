using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A subnet gives no public IPv4 address to what starts in it.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/subnet-auto-assign-public-ip-disabled.html">subnet-auto-assign-public-ip-disabled</a>.
/// </summary>
internal sealed class SubnetAutoAssignPublicIpDisabled : IManagedRule
{
    public string Identifier => "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Subnet"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!item.Flag("mapPublicIpOnLaunch"));
}
