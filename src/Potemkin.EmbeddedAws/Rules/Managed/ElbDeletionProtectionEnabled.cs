using Potemkin.EmbeddedAws.Rules.ElasticLoadBalancing;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An application, network or gateway load balancer is protected from deletion.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elb-deletion-protection-enabled.html">elb-deletion-protection-enabled</a>.
/// </summary>
internal sealed class ElbDeletionProtectionEnabled : IManagedRule
{
    public string Identifier => "ELB_DELETION_PROTECTION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancingV2::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(new LoadBalancerItem(item).Attribute("deletion_protection.enabled") == "true");
}
