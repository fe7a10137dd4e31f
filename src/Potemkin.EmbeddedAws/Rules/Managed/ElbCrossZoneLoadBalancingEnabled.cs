using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A classic load balancer balances over Availability Zones.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elb-cross-zone-load-balancing-enabled.html">elb-cross-zone-load-balancing-enabled</a>.
/// </summary>
internal sealed class ElbCrossZoneLoadBalancingEnabled : IManagedRule
{
    public string Identifier => "ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancing::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Supplementary("LoadBalancerAttributes").Flag("crossZoneLoadBalancing.enabled"));
}
