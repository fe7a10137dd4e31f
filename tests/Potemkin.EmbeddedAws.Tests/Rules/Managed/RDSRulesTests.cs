namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class RDSRulesTests
{
    [Theory]
    [InlineData("RDS_INSTANCE_PUBLIC_ACCESS_CHECK", """{"publiclyAccessible":false}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_INSTANCE_PUBLIC_ACCESS_CHECK", """{"publiclyAccessible":true}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_STORAGE_ENCRYPTED", """{"storageEncrypted":true,"kmsKeyId":"arn:aws:kms:eu-west-1:1:key/a"}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_STORAGE_ENCRYPTED", """{"storageEncrypted":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_STORAGE_ENCRYPTED", """{"storageEncrypted":true,"kmsKeyId":"arn:aws:kms:eu-west-1:1:key/a"}""", "{}", """{"kmsKeyId":"a"}""", "COMPLIANT")]
    [InlineData("RDS_STORAGE_ENCRYPTED", """{"storageEncrypted":true,"kmsKeyId":"arn:aws:kms:eu-west-1:1:key/a"}""", "{}", """{"kmsKeyId":"arn:aws:kms:eu-west-1:1:key/b"}""", "NON_COMPLIANT")]
    [InlineData("RDS_SNAPSHOTS_PUBLIC_PROHIBITED", "{}", "{}", null, "COMPLIANT")]
    [InlineData("RDS_SNAPSHOTS_PUBLIC_PROHIBITED", "{}", """{"DBClusterSnapshotAttributes":[{"attributeName":"restore","attributeValues":["all"]}]}""", null, "NON_COMPLIANT")]
    [InlineData("RDS_SNAPSHOTS_PUBLIC_PROHIBITED", "{}", """{"DBSnapshotAttributes":[{"attributeName":"restore","attributeValues":["123456789012"]}]}""", null, "COMPLIANT")]
    [InlineData("RDS_LOGGING_ENABLED", """{"engine":"postgres","enabledCloudwatchLogsExports":["postgresql","upgrade"]}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_LOGGING_ENABLED", """{"engine":"postgres","enabledCloudwatchLogsExports":["postgresql"]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_LOGGING_ENABLED", """{"engine":"mysql"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("DB_INSTANCE_BACKUP_ENABLED", """{"backupRetentionPeriod":1}""", "{}", null, "COMPLIANT")]
    [InlineData("DB_INSTANCE_BACKUP_ENABLED", """{"backupRetentionPeriod":0}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("DB_INSTANCE_BACKUP_ENABLED", """{"backupRetentionPeriod":1}""", "{}", """{"backupRetentionPeriod":"7"}""", "NON_COMPLIANT")]
    [InlineData("DB_INSTANCE_BACKUP_ENABLED", """{"backupRetentionPeriod":7,"preferredBackupWindow":"01:00-02:00"}""", "{}", """{"preferredBackupWindow":"03:00-04:00"}""", "NON_COMPLIANT")]
    [InlineData("DB_INSTANCE_BACKUP_ENABLED", """{"backupRetentionPeriod":0,"readReplicaSourceDBInstanceIdentifier":"a"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("RDS_SNAPSHOT_ENCRYPTED", """{"encrypted":true}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_SNAPSHOT_ENCRYPTED", """{"storageEncrypted":true}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_SNAPSHOT_ENCRYPTED", """{"encrypted":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_CLUSTER_MULTI_AZ_ENABLED", """{"multiAZ":true}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_CLUSTER_MULTI_AZ_ENABLED", """{"multiAZ":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_MULTI_AZ_SUPPORT", """{"multiAZ":true}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_MULTI_AZ_SUPPORT", """{"multiAZ":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_MULTI_AZ_SUPPORT", """{"multiAZ":false,"engine":"aurora-mysql"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("RDS_INSTANCE_DELETION_PROTECTION_ENABLED", """{"deletionProtection":true}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_INSTANCE_DELETION_PROTECTION_ENABLED", """{"deletionProtection":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_INSTANCE_DELETION_PROTECTION_ENABLED", """{"deletionProtection":false,"engine":"mysql"}""", "{}", """{"databaseEngines":"postgres"}""", "NOT_APPLICABLE")]
    [InlineData("RDS_ENHANCED_MONITORING_ENABLED", """{"monitoringInterval":60}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_ENHANCED_MONITORING_ENABLED", """{"monitoringInterval":0}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("RDS_ENHANCED_MONITORING_ENABLED", """{"monitoringInterval":60}""", "{}", """{"monitoringInterval":"1"}""", "NON_COMPLIANT")]
    [InlineData("RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED", """{"autoMinorVersionUpgrade":true}""", "{}", null, "COMPLIANT")]
    [InlineData("RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED", """{"autoMinorVersionUpgrade":false}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
