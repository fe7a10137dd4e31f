namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>A cluster of RDS as AWS Config records it.</summary>
internal sealed class DatabaseClusterRecording() : ClusterRecording(
    DatabaseCluster.TypeName,
    DatabaseInstance.TypeName,
    """
    AllocatedStorage AutoMinorVersionUpgrade AvailabilityZones BacktrackWindow BackupRetentionPeriod CopyTagsToSnapshot DatabaseName
    DBClusterInstanceClass DBClusterParameterGroupName=dbclusterParameterGroup DBClusterResourceId=dbClusterResourceId
    DBSubnetGroupName=dbsubnetGroup DeletionProtection EnableCloudwatchLogsExports=enabledCloudwatchLogsExports
    EnableHttpEndpoint=httpEndpointEnabled EnableIAMDatabaseAuthentication=iamdatabaseAuthenticationEnabled Endpoint.Address=endpoint
    Endpoint.Port=port:number Engine EngineMode EngineVersion Iops MasterUsername MonitoringInterval MonitoringRoleArn NetworkType
    PerformanceInsightsEnabled PerformanceInsightsKmsKeyId=performanceInsightsKMSKeyId PerformanceInsightsRetentionPeriod PreferredBackupWindow
    PreferredMaintenanceWindow PubliclyAccessible ReadEndpoint.Address=readerEndpoint ReplicationSourceIdentifier
    ScalingConfiguration=scalingConfigurationInfo StorageEncrypted StorageType
    """);
