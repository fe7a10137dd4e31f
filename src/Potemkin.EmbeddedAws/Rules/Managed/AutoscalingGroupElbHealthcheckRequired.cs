using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A group that stands behind a load balancer takes its health checks.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-group-elb-healthcheck-required.html">autoscaling-group-elb-healthcheck-required</a>.
/// </summary>
internal sealed class AutoscalingGroupElbHealthcheckRequired : IManagedRule
{
    public string Identifier => "AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::AutoScaling::AutoScalingGroup"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Texts("loadBalancerNames").Count + item.Texts("targetGroupARNs").Count == 0
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(item.Text("healthCheckType")?.Split(',').Contains("ELB") is true);
}
