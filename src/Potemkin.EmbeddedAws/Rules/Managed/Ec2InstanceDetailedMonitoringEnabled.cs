using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance has detailed monitoring.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-instance-detailed-monitoring-enabled.html">ec2-instance-detailed-monitoring-enabled</a>.
/// </summary>
internal sealed class Ec2InstanceDetailedMonitoringEnabled : IManagedRule
{
    public string Identifier => "EC2_INSTANCE_DETAILED_MONITORING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("monitoring.state") == "enabled");
}
