using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance keeps backups, for as long and in the window that are asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/db-instance-backup-enabled.html">db-instance-backup-enabled</a>.
/// </summary>
internal sealed class DbInstanceBackupEnabled : IManagedRule
{
    private const string BackupRetentionPeriod = "backupRetentionPeriod";
    private const string PreferredBackupWindow = "preferredBackupWindow";
    private const string CheckReadReplicas = "checkReadReplicas";

    public string Identifier => "DB_INSTANCE_BACKUP_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(BackupRetentionPeriod, RuleParameterType.Int),
        new(PreferredBackupWindow, RuleParameterType.String),
        new(CheckReadReplicas, RuleParameterType.Boolean),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (item.Text("readReplicaSourceDBInstanceIdentifier") is { Length: > 0 } && parameters.Boolean(CheckReadReplicas) is not true)
            return RuleVerdict.NotApplicable;
        var kept = item.Number("backupRetentionPeriod") ?? 0;
        return RuleVerdict.Of(
            kept > 0
            && kept >= (parameters.Integer(BackupRetentionPeriod) ?? 0)
            && (parameters.Text(PreferredBackupWindow) is not { } window || window == item.Text("preferredBackupWindow")));
    }
}
