using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A vault's policy denies the deletion of recovery points, but to those that are excepted.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/backup-recovery-point-manual-deletion-disabled.html">backup-recovery-point-manual-deletion-disabled</a>.
/// </summary>
internal sealed class BackupRecoveryPointManualDeletionDisabled : IManagedRule
{
    public string Identifier => "BACKUP_RECOVERY_POINT_MANUAL_DELETION_DISABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Backup::BackupVault"];

    public IReadOnlyList<RuleParameter> Parameters => [new("principalArnList", RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(PolicyDocument.Read(item.At("AccessPolicy")) is { } policy && policy.Denying.Any(DeniesDeletion));

    private static bool DeniesDeletion(PolicyStatement statement) =>
        statement.IsAboutEveryone && statement.Covers("backup:DeleteRecoveryPoint") && statement.Covers("backup:UpdateRecoveryPointLifecycle") && statement.Covers("backup:PutBackupVaultAccessPolicy");
}
