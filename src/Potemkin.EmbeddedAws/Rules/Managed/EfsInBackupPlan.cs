using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A file system is in a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/efs-in-backup-plan.html">efs-in-backup-plan</a>.
/// </summary>
internal sealed class EfsInBackupPlan : IManagedRule
{
    public string Identifier => "EFS_IN_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EFS::FileSystem"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(BackupSelection.AllOf(account).Any(selection => selection.Includes(item)));
}
