using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>
/// A database as AWS Config records it. One of a cluster has its storage, its backups and its network from that.
/// See <a href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html">DBInstance</a>.
/// </summary>
internal sealed class DatabaseInstanceRecording() : DescribedRecording(
    DatabaseInstance.TypeName,
    """
    AllocatedStorage:number AutoMinorVersionUpgrade AvailabilityZone BackupRetentionPeriod CACertificateIdentifier CharacterSetName
    CopyTagsToSnapshot DBClusterIdentifier DBInstanceArn DBInstanceClass DBInstanceIdentifier DBName DbiResourceId DeletionProtection
    EnableCloudwatchLogsExports=enabledCloudwatchLogsExports EnableIAMDatabaseAuthentication=iAMDatabaseAuthenticationEnabled
    EnablePerformanceInsights=performanceInsightsEnabled Endpoint.Address Endpoint.HostedZoneId Endpoint.Port:number Engine EngineVersion Iops
    LicenseModel MasterUsername MaxAllocatedStorage MonitoringInterval MonitoringRoleArn MultiAZ NcharCharacterSetName
    PerformanceInsightsKMSKeyId PerformanceInsightsRetentionPeriod PreferredBackupWindow PreferredMaintenanceWindow ProcessorFeatures
    PromotionTier PubliclyAccessible ReplicaMode SourceDBInstanceIdentifier=readReplicaSourceDBInstanceIdentifier StorageEncrypted StorageType
    Timezone
    """)
{
    protected override string Defaults =>
        """
        {"autoMinorVersionUpgrade":true,"backupRetentionPeriod":1,"copyTagsToSnapshot":false,"dBInstanceStatus":"available","deletionProtection":false,
         "iAMDatabaseAuthenticationEnabled":false,"multiAZ":false,"monitoringInterval":0,"performanceInsightsEnabled":false,"dbInstancePort":0,
         "cACertificateIdentifier":"rds-ca-rsa2048-g1","storageEncrypted":false,"dBSecurityGroups":[],"readReplicaDBInstanceIdentifiers":[],
         "readReplicaDBClusterIdentifiers":[],"statusInfos":[],"domainMemberships":[],"associatedRoles":[],"processorFeatures":[],
         "enabledCloudwatchLogsExports":[],"pendingModifiedValues":{}}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        var cluster = DatabaseInstance.ClusterOf(resource);
        if (cluster is not null)
            TakeFrom(cluster, configuration);
        configuration["instanceCreateTime"] = RecordedTime.Of(resource.CreatedAt);
        configuration["availabilityZone"] ??= $"{resource.Region.Id.Region}a";
        configuration["storageType"] ??= cluster is null ? "gp2" : "aurora";
        configuration["vpcSecurityGroups"] = DatabaseNetwork.SecurityGroups(cluster?.Properties.Texts("VpcSecurityGroupIds") ?? properties.Texts("VPCSecurityGroups"));
        if (properties.Text("DBParameterGroupName") is { } group)
            configuration["dBParameterGroups"] = new JsonArray(new JsonObject { ["dBParameterGroupName"] = group, ["parameterApplyStatus"] = "in-sync" });
        if (properties.Text("OptionGroupName") is { } options)
            configuration["optionGroupMemberships"] = new JsonArray(new JsonObject { ["optionGroupName"] = options, ["status"] = "in-sync" });
        var subnets = properties.Text("DBSubnetGroupName") ?? cluster?.Properties.Text("DBSubnetGroupName");
        if (subnets is not null)
            configuration["dBSubnetGroup"] = DatabaseSubnetGroupRecording.Describe(resource.Region, subnets);
        // In the default VPC, which has a gateway, a database is public unless that is denied.
        configuration["publiclyAccessible"] ??= subnets is null;
        if (configuration["storageEncrypted"]!.ToString() == "true")
            configuration["kmsKeyId"] = KeyArn.InEffect(resource.Region, (cluster ?? resource).Properties.Text("KmsKeyId"), "rds");
    }

    protected override string ZoneOf(Resource resource) =>
        resource.Properties.Flag("MultiAZ") ? SeveralZones : resource.Properties.Text("AvailabilityZone") ?? $"{resource.Region.Id.Region}a";

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };

    private static void TakeFrom(Resource cluster, JsonObject configuration)
    {
        configuration["storageEncrypted"] = cluster.Properties.Flag("StorageEncrypted");
        configuration["backupRetentionPeriod"] = cluster.Properties.Number("BackupRetentionPeriod") ?? 1;
        foreach (var (property, name) in new[] { ("MasterUsername", "masterUsername"), ("EngineVersion", "engineVersion"), ("PreferredBackupWindow", "preferredBackupWindow") })
        {
            if (cluster.Properties.Copy(property) is { } value)
                configuration[name] ??= value;
        }
    }
}
