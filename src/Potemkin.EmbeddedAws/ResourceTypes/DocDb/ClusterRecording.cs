using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.DocDb;

/// <summary>A cluster of DocumentDB as AWS Config records it.</summary>
internal sealed class ClusterRecording() : Rds.ClusterRecording(
    "AWS::DocDB::DBCluster",
    "AWS::DocDB::DBInstance",
    """
    AvailabilityZones BackupRetentionPeriod ClusterResourceId=dbClusterResourceId CopyTagsToSnapshot
    DBClusterParameterGroupName=dbclusterParameterGroup DBSubnetGroupName=dbsubnetGroup DeletionProtection
    EnableCloudwatchLogsExports=enabledCloudwatchLogsExports Endpoint EngineVersion MasterUsername Port PreferredBackupWindow
    PreferredMaintenanceWindow ReadEndpoint=readerEndpoint StorageEncrypted StorageType
    """)
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        base.Complete(resource, configuration);
        configuration["engine"] = "docdb";
    }
}
