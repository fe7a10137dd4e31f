using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance is in a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-in-backup-plan.html">rds-in-backup-plan</a>.
/// </summary>
internal sealed class RdsInBackupPlan : IManagedRule
{
    public string Identifier => "RDS_IN_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(BackupSelection.AllOf(account).Any(selection => selection.Includes(item)));
}
