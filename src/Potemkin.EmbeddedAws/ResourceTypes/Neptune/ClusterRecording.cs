using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Neptune;

/// <summary>A cluster of Neptune as AWS Config records it.</summary>
internal sealed class ClusterRecording() : Rds.ClusterRecording(
    "AWS::Neptune::DBCluster",
    "AWS::Neptune::DBInstance",
    """
    AvailabilityZones BackupRetentionPeriod ClusterResourceId=dbClusterResourceId CopyTagsToSnapshot
    DBClusterParameterGroupName=dbclusterParameterGroup DBSubnetGroupName=dbsubnetGroup DeletionProtection
    EnableCloudwatchLogsExports=enabledCloudwatchLogsExports Endpoint EngineVersion IamAuthEnabled=iamdatabaseAuthenticationEnabled
    DBPort=port PreferredBackupWindow PreferredMaintenanceWindow ReadEndpoint=readerEndpoint StorageEncrypted StorageType
    """)
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        base.Complete(resource, configuration);
        configuration["engine"] = "neptune";
        configuration["port"] ??= 8182;
    }
}
