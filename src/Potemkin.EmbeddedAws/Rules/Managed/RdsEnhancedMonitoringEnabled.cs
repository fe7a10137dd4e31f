using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance has enhanced monitoring, where asked for in one interval.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-enhanced-monitoring-enabled.html">rds-enhanced-monitoring-enabled</a>.
/// </summary>
internal sealed class RdsEnhancedMonitoringEnabled : IManagedRule
{
    private const string MonitoringInterval = "monitoringInterval";

    public string Identifier => "RDS_ENHANCED_MONITORING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(MonitoringInterval, RuleParameterType.Int)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var interval = item.Number("monitoringInterval") ?? 0;
        return RuleVerdict.Of(interval > 0 && interval == (parameters.Integer(MonitoringInterval) ?? interval));
    }
}
