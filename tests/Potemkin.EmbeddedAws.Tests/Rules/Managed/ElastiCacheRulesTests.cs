namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ElastiCacheRulesTests
{
    [Theory]
    [InlineData("ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK", """{"Engine":"redis","SnapshotRetentionLimit":15}""", "{}", null, "COMPLIANT")]
    [InlineData("ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK", """{"Engine":"redis","SnapshotRetentionLimit":7}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK", """{"Engine":"redis"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELASTICACHE_REDIS_CLUSTER_AUTOMATIC_BACKUP_CHECK", """{"Engine":"memcached"}""", "{}", null, "NOT_APPLICABLE")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
