namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class RedshiftRulesTests
{
    [Theory]
    [InlineData("REDSHIFT_CLUSTER_KMS_ENABLED", """{"encrypted":true,"kmsKeyId":"arn:aws:kms:eu-west-1:1:key/a"}""", "{}", null, "COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_KMS_ENABLED", """{"encrypted":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_KMS_ENABLED", """{"encrypted":true,"kmsKeyId":"arn:aws:kms:eu-west-1:1:key/a"}""", "{}", """{"kmsKeyArns":"arn:aws:kms:eu-west-1:1:key/b"}""", "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK", """{"publiclyAccessible":false}""", "{}", null, "COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK", """{"publiclyAccessible":true}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED", """{"enhancedVpcRouting":true}""", "{}", null, "COMPLIANT")]
    [InlineData("REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED", """{"enhancedVpcRouting":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_CONFIGURATION_CHECK", """{"encrypted":true}""", """{"LoggingStatus":{"loggingEnabled":true}}""", null, "COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_CONFIGURATION_CHECK", """{"encrypted":false}""", """{"LoggingStatus":{"loggingEnabled":true}}""", null, "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_CONFIGURATION_CHECK", """{"encrypted":true}""", """{"LoggingStatus":{"loggingEnabled":false}}""", null, "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_CONFIGURATION_CHECK", """{"encrypted":true,"nodeType":"ra3.4xlarge"}""", """{"LoggingStatus":{"loggingEnabled":true}}""", """{"clusterDbEncrypted":"true","loggingEnabled":"true","nodeTypes":"dc1.large"}""", "NON_COMPLIANT")]
    [InlineData("REDSHIFT_BACKUP_ENABLED", """{"automatedSnapshotRetentionPeriod":1}""", "{}", null, "COMPLIANT")]
    [InlineData("REDSHIFT_BACKUP_ENABLED", """{"automatedSnapshotRetentionPeriod":0}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("REDSHIFT_BACKUP_ENABLED", """{"automatedSnapshotRetentionPeriod":1}""", "{}", """{"MinRetentionPeriod":"7"}""", "NON_COMPLIANT")]
    [InlineData("REDSHIFT_BACKUP_ENABLED", """{"automatedSnapshotRetentionPeriod":30}""", "{}", """{"MaxRetentionPeriod":"7"}""", "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK", """{"allowVersionUpgrade":true}""", "{}", null, "COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK", """{"allowVersionUpgrade":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK", """{"allowVersionUpgrade":true,"preferredMaintenanceWindow":"sun:01:00-sun:02:00"}""", "{}", """{"allowVersionUpgrade":"true","preferredMaintenanceWindow":"mon:01:00-mon:02:00"}""", "NON_COMPLIANT")]
    [InlineData("REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK", """{"allowVersionUpgrade":true,"automatedSnapshotRetentionPeriod":1}""", "{}", """{"allowVersionUpgrade":"true","automatedSnapshotRetentionPeriod":"2"}""", "NON_COMPLIANT")]
    [InlineData("REDSHIFT_REQUIRE_TLS_SSL", """{"clusterParameterGroups":[{"parameterGroupName":"default.redshift-1.0"}]}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
