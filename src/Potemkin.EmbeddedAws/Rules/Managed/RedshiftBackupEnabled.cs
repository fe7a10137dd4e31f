using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster keeps automated snapshots, for as long as asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/redshift-backup-enabled.html">redshift-backup-enabled</a>.
/// </summary>
internal sealed class RedshiftBackupEnabled : IManagedRule
{
    private const string MinRetentionPeriod = "MinRetentionPeriod";
    private const string MaxRetentionPeriod = "MaxRetentionPeriod";

    public string Identifier => "REDSHIFT_BACKUP_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Redshift::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters => [new(MinRetentionPeriod, RuleParameterType.Int), new(MaxRetentionPeriod, RuleParameterType.Int)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var kept = item.Number("automatedSnapshotRetentionPeriod") ?? 0;
        return RuleVerdict.Of(kept > 0 && kept >= (parameters.Integer(MinRetentionPeriod) ?? 0) && kept <= (parameters.Integer(MaxRetentionPeriod) ?? kept));
    }
}
