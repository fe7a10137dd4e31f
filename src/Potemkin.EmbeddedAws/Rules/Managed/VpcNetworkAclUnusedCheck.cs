using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A network access control list is of some subnet.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/vpc-network-acl-unused-check.html">vpc-network-acl-unused-check</a>.
/// </summary>
internal sealed class VpcNetworkAclUnusedCheck : IManagedRule
{
    public string Identifier => "VPC_NETWORK_ACL_UNUSED_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::NetworkAcl"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("associations").Count > 0);
}
