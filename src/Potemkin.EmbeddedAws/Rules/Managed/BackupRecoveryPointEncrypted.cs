using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A recovery point is encrypted.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/backup-recovery-point-encrypted.html">backup-recovery-point-encrypted</a>.
/// </summary>
internal sealed class BackupRecoveryPointEncrypted : IManagedRule
{
    public string Identifier => "BACKUP_RECOVERY_POINT_ENCRYPTED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Backup::RecoveryPoint"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("IsEncrypted"));
}
