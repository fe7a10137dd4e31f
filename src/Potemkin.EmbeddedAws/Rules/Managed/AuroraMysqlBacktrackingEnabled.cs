using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster of Aurora MySQL can be taken back in time, for as long as asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/aurora-mysql-backtracking-enabled.html">aurora-mysql-backtracking-enabled</a>.
/// </summary>
internal sealed class AuroraMysqlBacktrackingEnabled : IManagedRule
{
    private const string BacktrackWindowInHours = "BacktrackWindowInHours";

    public string Identifier => "AURORA_MYSQL_BACKTRACKING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBCluster"];

    public IReadOnlyList<RuleParameter> Parameters => [new(BacktrackWindowInHours, RuleParameterType.Double)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("engine") is not ("aurora" or "aurora-mysql")
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(item.Number("backtrackWindow") is > 0 and var window && window >= Hours(parameters) * 3600);

    private static decimal Hours(RuleParameters parameters) => (decimal)(parameters.Number(BacktrackWindowInHours) ?? 0);
}
