using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.ElastiCache;

/// <summary>
/// Amazon ElastiCache: what caches there are. Nothing is cached.
/// See <a href="https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class ElastiCacheService(RecordedConfigurations recordings) : DescribedService("elasticache", "elasticache", recordings)
{
    private static readonly DescribedType Clusters = new("AWS::ElastiCache::CacheCluster")
    {
        Members = "@id=CacheClusterId @arn=ARN @created=CacheClusterCreateTime",
        Defaults = """
            {"CacheClusterStatus":"available","AutoMinorVersionUpgrade":true,"CacheSecurityGroups":[],"SecurityGroups":[],"SnapshotRetentionLimit":0,
             "AuthTokenEnabled":false,"TransitEncryptionEnabled":false,"AtRestEncryptionEnabled":false,"ReplicationGroupLogDeliveryEnabled":false,
             "LogDeliveryConfigurations":[],"NetworkType":"ipv4","IpDiscovery":"ipv4","PendingModifiedValues":{}}
            """,
        Complete = (cluster, item) =>
        {
            item["SecurityGroups"] = Groups(cluster.Properties.Texts("VpcSecurityGroupIds"));
            item["CacheParameterGroup"] = ParameterGroupOf(cluster);
            // Clients of Redis go to a node.
            if (cluster.Properties.Text("Engine") != "memcached")
                item.Remove("ConfigurationEndpoint");
            item["PreferredAvailabilityZone"] ??= $"{cluster.Region.Id.Region}a";
        },
        Missing = new("CacheClusterNotFound", "CacheCluster {id} not found.", 404),
    };

    private static readonly DescribedType ReplicationGroups = new("AWS::ElastiCache::ReplicationGroup")
    {
        Members = "@id=ReplicationGroupId @arn=ARN @created=ReplicationGroupCreateTime ReplicationGroupDescription=Description",
        Defaults = """
            {"Status":"available","PendingModifiedValues":{},"SnapshotRetentionLimit":0,"ClusterEnabled":false,"AuthTokenEnabled":false,
             "TransitEncryptionEnabled":false,"AtRestEncryptionEnabled":false,"LogDeliveryConfigurations":[],"UserGroupIds":[],"DataTiering":"disabled",
             "AutoMinorVersionUpgrade":true,"NetworkType":"ipv4","IpDiscovery":"ipv4","Engine":"redis"}
            """,
        Complete = (group, item) =>
        {
            var properties = group.Properties;
            item["AutomaticFailover"] = properties.Flag("AutomaticFailoverEnabled") ? "enabled" : "disabled";
            item["MultiAZ"] = properties.Flag("MultiAZEnabled") ? "enabled" : "disabled";
            item["AuthTokenEnabled"] = properties.ContainsKey("AuthToken");
            item["ClusterEnabled"] = properties.Number("NumNodeGroups") > 1 || properties.Text("ClusterMode") == "enabled";
            if (item["ClusterEnabled"]!.ToString() != "true")
                item.Remove("ConfigurationEndpoint");
            var replicas = properties.Number("ReplicasPerNodeGroup") ?? (properties.Number("NumCacheClusters") ?? 1) - 1;
            var members = (properties.Number("NumNodeGroups") ?? 1) * (replicas + 1);
            item["MemberClusters"] = new JsonArray([.. Enumerable.Range(1, members).Select(member => (JsonNode)$"{group.PhysicalId}-{member:D3}")]);
        },
        Missing = new("ReplicationGroupNotFoundFault", "ReplicationGroup {id} not found.", 404),
    };

    private static readonly DescribedType SubnetGroups = new("AWS::ElastiCache::SubnetGroup")
    {
        Members = "@id=CacheSubnetGroupName @arn=ARN Description=CacheSubnetGroupDescription",
        Complete = (group, item) => item["Subnets"] = new JsonArray([.. group.Properties.Texts("SubnetIds").Select(id => new JsonObject
        {
            ["SubnetIdentifier"] = id,
            ["SubnetAvailabilityZone"] = new JsonObject
            {
                ["Name"] = group.Region.Resources.Find(Subnet.TypeName, id)?.Properties.Text("AvailabilityZone") ?? $"{group.Region.Id.Region}a",
            },
        })]),
        Missing = new("CacheSubnetGroupNotFoundFault", "Cache Subnet Group {id} does not exist.", 400),
    };

    private static readonly DescribedType ParameterGroups = new("AWS::ElastiCache::ParameterGroup")
    {
        Members = "@id=CacheParameterGroupName @arn=ARN",
        Defaults = """{"IsGlobal":false}""",
        Missing = new("CacheParameterGroupNotFound", "CacheParameterGroup {id} not found.", 404),
    };

    private static readonly DescribedType ServerlessCaches = new("AWS::ElastiCache::ServerlessCache")
    {
        Members = "@arn=ARN @created=CreateTime",
        Defaults = """{"Status":"available","SnapshotRetentionLimit":0}""",
        Missing = new("ServerlessCacheNotFoundFault", "ServerlessCache {id} not found.", 404),
    };

    private static readonly DescribedType Users = new("AWS::ElastiCache::User")
    {
        Members = "@arn=ARN",
        Defaults = """{"Status":"active","UserGroupIds":[]}""",
        Names = ["UserId"],
        Missing = new("UserNotFound", "User {id} not found.", 404),
    };

    private static readonly DescribedType UserGroups = new("AWS::ElastiCache::UserGroup")
    {
        Members = "@arn=ARN",
        Defaults = """{"Status":"active","ReplicationGroups":[]}""",
        Missing = new("UserGroupNotFound", "UserGroup {id} not found.", 404),
    };

    protected override DescribedErrors Errors { get; } = new()
    {
        Invalid = "InvalidParameterValue",
        Missing = new("InvalidARN", "The ARN {id} is not valid."),
    };

    protected override void Offer(DescribedOperations operations) => operations
        // No cluster here is a member of a replication group: those are told of by name only.
        .List("DescribeCacheClusters", Clusters, "CacheClusterId", where: asked =>
        {
            asked.Ignoring("ShowCacheClustersNotInReplicationGroups", "ShowCacheNodeInfo");
            return _ => true;
        })
        .List("DescribeReplicationGroups", ReplicationGroups, "ReplicationGroupId")
        .List("DescribeCacheSubnetGroups", SubnetGroups, "CacheSubnetGroupName")
        .List("DescribeCacheParameterGroups", ParameterGroups, "CacheParameterGroupName")
        .List("DescribeServerlessCaches", ServerlessCaches, "ServerlessCacheName")
        .List("DescribeUsers", Users, "UserId")
        .List("DescribeUserGroups", UserGroups, "UserGroupId")
        .None("DescribeEvents", "DescribeReservedCacheNodes", "DescribeServerlessCacheSnapshots", "DescribeSnapshots", "DescribeUpdateActions")
        .Tags("ListTagsForResource", "ResourceName", "TagList");

    private static JsonArray Groups(IEnumerable<string> ids) =>
        new([.. ids.Select(id => new JsonObject { ["SecurityGroupId"] = id, ["Status"] = "active" })]);

    private static JsonObject? ParameterGroupOf(Resource cluster) => cluster.Properties.Text("CacheParameterGroupName") is { } group
        ? new JsonObject { ["CacheParameterGroupName"] = group, ["ParameterApplyStatus"] = "in-sync", ["CacheNodeIdsToReboot"] = new JsonArray() }
        : null;
}
