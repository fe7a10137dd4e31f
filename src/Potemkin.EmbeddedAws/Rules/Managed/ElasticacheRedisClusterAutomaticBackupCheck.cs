using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster of Redis keeps automatic snapshots for long enough.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elasticache-redis-cluster-automatic-backup-check.html">elasticache-redis-cluster-automatic-backup-check</a>.
/// </summary>
internal sealed class ElasticacheRedisClusterAutomaticBackupCheck : IManagedRule
{
    private const string SnapshotRetentionPeriod = "snapshotRetentionPeriod";

    public string Identifier => "ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"];

    public IReadOnlyList<RuleParameter> Parameters => [new(SnapshotRetentionPeriod, RuleParameterType.Int, Default: "15")];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("Engine") == "memcached"
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of((item.Number("SnapshotRetentionLimit") ?? 0) >= parameters.Integer(SnapshotRetentionPeriod));
}
