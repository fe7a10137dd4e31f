using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.ResourceTypes.Rds;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Redshift;

/// <summary>
/// A warehouse as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/redshift/latest/APIReference/API_Cluster.html">Cluster</a>.
/// </summary>
internal sealed class ClusterRecording() : DescribedRecording(
    "AWS::Redshift::Cluster",
    """
    AllowVersionUpgrade AutomatedSnapshotRetentionPeriod AvailabilityZone AvailabilityZoneRelocationStatus ClusterIdentifier ClusterNamespaceArn
    ClusterSubnetGroupName ClusterVersion DBName Encrypted Endpoint.Address Endpoint.Port:number EnhancedVpcRouting MaintenanceTrackName
    ManualSnapshotRetentionPeriod MasterUsername NodeType NumberOfNodes PreferredMaintenanceWindow PubliclyAccessible
    """)
{
    private const string DefaultParameterGroup = "default.redshift-2.0";

    // Since 2025 a cluster is encrypted, not public and takes encrypted connections only, unless that is asked for:
    // https://docs.aws.amazon.com/redshift/latest/mgmt/behavior-changes.html
    protected override string Defaults =>
        """
        {"allowVersionUpgrade":true,"automatedSnapshotRetentionPeriod":1,"clusterAvailabilityStatus":"Available","clusterStatus":"available",
         "clusterVersion":"1.0","encrypted":true,"enhancedVpcRouting":false,"maintenanceTrackName":"current","manualSnapshotRetentionPeriod":-1,
         "numberOfNodes":1,"publiclyAccessible":false,"clusterSecurityGroups":[],"iamRoles":[],"pendingModifiedValues":{}}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        configuration["clusterCreateTime"] = RecordedTime.Of(resource.CreatedAt);
        configuration["availabilityZone"] ??= $"{resource.Region.Id.Region}a";
        if (properties.Text("ClusterSubnetGroupName") is { } name
            && resource.Region.Resources.Find(SubnetGroupRecording.TypeName, name) is { } subnets
            && DatabaseSubnetGroupRecording.VpcOf(resource.Region, subnets.Properties.Texts("SubnetIds")) is { } vpc)
        {
            configuration["vpcId"] = vpc;
        }

        configuration["vpcSecurityGroups"] = DatabaseNetwork.SecurityGroups(properties.Texts("VpcSecurityGroupIds"));
        configuration["clusterParameterGroups"] = new JsonArray(new JsonObject
        {
            ["parameterGroupName"] = properties.Text("ClusterParameterGroupName") ?? DefaultParameterGroup,
            ["parameterApplyStatus"] = "in-sync",
            ["clusterParameterStatusList"] = new JsonArray(),
        });
        configuration["iamRoles"] = new JsonArray([.. properties.Texts("IamRoles").Select(role => new JsonObject { ["iamRoleArn"] = role, ["applyStatus"] = "in-sync" })]);
        if (configuration["encrypted"]!.ToString() == "true")
            configuration["kmsKeyId"] = KeyArn.InEffect(resource.Region, properties.Text("KmsKeyId"), "redshift");
        if (properties.Text("DestinationRegion") is { } destination)
        {
            configuration["clusterSnapshotCopyStatus"] = new JsonObject
            {
                ["destinationRegion"] = destination,
                ["retentionPeriod"] = properties.Number("SnapshotCopyRetentionPeriod") ?? 7,
            };
        }
    }

    protected override string ZoneOf(Resource resource) => resource.Properties.Text("AvailabilityZone") ?? $"{resource.Region.Id.Region}a";

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new()
    {
        ["LoggingStatus"] = resource.Properties.Object("LoggingProperties") is { } logging
            ? new JsonObject { ["loggingEnabled"] = true, ["bucketName"] = logging.Copy("BucketName"), ["s3KeyPrefix"] = logging.Copy("S3KeyPrefix") }
            : new JsonObject { ["loggingEnabled"] = false },
    };
}
