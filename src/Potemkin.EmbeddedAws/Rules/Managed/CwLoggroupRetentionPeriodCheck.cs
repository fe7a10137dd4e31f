using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A log group keeps its events for long enough, or for ever.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cw-loggroup-retention-period-check.html">cw-loggroup-retention-period-check</a>.
/// </summary>
internal sealed class CwLoggroupRetentionPeriodCheck : IManagedRule
{
    private const string LogGroupNames = "LogGroupNames";
    private const string MinRetentionTime = "MinRetentionTime";

    public string Identifier => "CW_LOGGROUP_RETENTION_PERIOD_CHECK";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Logs::LogGroup"];

    public IReadOnlyList<RuleParameter> Parameters =>
        [new(LogGroupNames, RuleParameterType.Csv), new(MinRetentionTime, RuleParameterType.Int, Default: "365")];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (parameters.List(LogGroupNames) is { } names && !names.Contains(item.ResourceName))
            return RuleVerdict.NotApplicable;
        return RuleVerdict.Of(!(item.Number("RetentionInDays") < parameters.Integer(MinRetentionTime)));
    }
}
