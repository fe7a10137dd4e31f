using Potemkin.EmbeddedAws.Rules.Backup;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A volume is in a backup plan.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ebs-in-backup-plan.html">ebs-in-backup-plan</a>.
/// </summary>
internal sealed class EbsInBackupPlan : IManagedRule
{
    public string Identifier => "EBS_IN_BACKUP_PLAN";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Volume"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(BackupSelection.AllOf(account).Any(selection => selection.Includes(item)));
}
