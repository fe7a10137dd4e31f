using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>
/// A cluster of databases as AWS Config records it, whichever of RDS, Neptune and DocumentDB makes it: they share an API.
/// See <a href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html">DBCluster</a>.
/// </summary>
/// <param name="resourceType">The type.</param>
/// <param name="instanceType">The type of its databases.</param>
/// <param name="members">What properties and attributes give.</param>
internal abstract class ClusterRecording(string resourceType, string instanceType, string members)
    : DescribedRecording(resourceType, members, ItemNames.SmallCapitals)
{
    public sealed override string RecordedType => DatabaseCluster.TypeName;

    protected override string Defaults =>
        """
        {"allocatedStorage":1,"autoMinorVersionUpgrade":false,"backupRetentionPeriod":1,"copyTagsToSnapshot":false,"crossAccountClone":false,
         "deletionProtection":false,"httpEndpointEnabled":false,"iamdatabaseAuthenticationEnabled":false,"multiAZ":false,"status":"available",
         "engineMode":"provisioned","storageEncrypted":false,"activityStreamStatus":"stopped","associatedRoles":[],"customEndpoints":[],
         "domainMemberships":[],"enabledCloudwatchLogsExports":[],"readReplicaIdentifiers":[]}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var instances = InstancesOf(resource).ToList();
        configuration["clusterCreateTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["availabilityZones"] ??= new JsonArray([.. AvailabilityZones.Of(resource.Region.Id.Region).Select(zone => (JsonNode)zone)]);
        configuration["dbclusterArn"] = resource.Region.Id.Arn("rds", $"cluster:{resource.PhysicalId}");
        configuration["dbclusterIdentifier"] = resource.PhysicalId;
        configuration["multiAZ"] = resource.Properties.ContainsKey("DBClusterInstanceClass") || instances.Select(ZoneOfInstance).Distinct().Skip(1).Any();
        configuration["dbclusterMembers"] = new JsonArray([.. instances.Select(Member)]);
        configuration["vpcSecurityGroups"] = DatabaseNetwork.SecurityGroups(resource.Properties.Texts("VpcSecurityGroupIds"));
        if (resource.Properties.Flag("StorageEncrypted"))
            configuration["kmsKeyId"] = KeyArn.InEffect(resource.Region, resource.Properties.Text("KmsKeyId"), "rds");
    }

    protected override string ZoneOf(Resource resource) => SeveralZones;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };

    private IEnumerable<Resource> InstancesOf(Resource cluster) =>
        cluster.Region.Resources.OfType(instanceType).Where(instance => instance.Properties.Text("DBClusterIdentifier") == cluster.PhysicalId);

    // RDS puts each database of a cluster into another zone than the one before, where nobody says which.
    private static string ZoneOfInstance(Resource instance, int index) =>
        instance.Properties.Text("AvailabilityZone") ?? AvailabilityZones.Of(instance.Region.Id.Region)[index % 3];

    private static JsonObject Member(Resource instance, int index) => new()
    {
        ["dbinstanceIdentifier"] = instance.PhysicalId,
        ["clusterWriter"] = index == 0,
        ["isClusterWriter"] = index == 0,
        ["dbclusterParameterGroupStatus"] = "in-sync",
        ["promotionTier"] = instance.Properties.Number("PromotionTier") ?? 1,
    };
}
