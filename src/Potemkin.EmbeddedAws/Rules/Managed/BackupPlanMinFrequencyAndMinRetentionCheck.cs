using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A plan backs up often enough, and keeps it for long enough.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/backup-plan-min-frequency-and-min-retention-check.html">backup-plan-min-frequency-and-min-retention-check</a>.
/// </summary>
internal sealed class BackupPlanMinFrequencyAndMinRetentionCheck : IManagedRule
{
    private const string RequiredFrequencyUnit = "requiredFrequencyUnit";
    private const string RequiredFrequencyValue = "requiredFrequencyValue";
    private const string RequiredRetentionDays = "requiredRetentionDays";

    public string Identifier => "BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Backup::BackupPlan"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(RequiredFrequencyUnit, RuleParameterType.String, Default: "days"),
        new(RequiredFrequencyValue, RuleParameterType.Int, Default: "1"),
        new(RequiredRetentionDays, RuleParameterType.Int, Default: "35"),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("BackupPlan.BackupPlanRule").Any(rule =>
            (rule.Number("Lifecycle.DeleteAfterDays") ?? decimal.MaxValue) >= parameters.Integer(RequiredRetentionDays)
            && BackupSchedule.Interval(rule.Text("ScheduleExpression")) <= Asked(parameters)));

    private static TimeSpan Asked(RuleParameters parameters)
    {
        var value = parameters.Integer(RequiredFrequencyValue)!.Value;
        return parameters.Text(RequiredFrequencyUnit) == "hours" ? TimeSpan.FromHours(value) : TimeSpan.FromDays(value);
    }
}
