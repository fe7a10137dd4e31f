using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Rds;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.Rds;

/// <summary>
/// Amazon RDS, and with it Neptune and DocumentDB, which share its API: what databases there are.
/// See <a href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class RdsService(RecordedConfigurations recordings) : DescribedService("rds", "rds", recordings)
{
    private const string Restore = """[{"AttributeName":"restore","AttributeValues":[]}]""";

    private static readonly DescribedType Instances = new(DatabaseInstance.TypeName)
    {
        OtherTypes = ["AWS::Neptune::DBInstance", "AWS::DocDB::DBInstance"],
        Members = "@id=DBInstanceIdentifier @arn=DBInstanceArn @created=InstanceCreateTime @tags=TagList",
        Names = ["DBInstanceIdentifier", "DbiResourceId"],
        Missing = new("DBInstanceNotFound", "DBInstance {id} not found.", 404),
    };

    private static readonly DescribedType Clusters = new(DatabaseCluster.TypeName)
    {
        OtherTypes = ["AWS::Neptune::DBCluster", "AWS::DocDB::DBCluster"],
        Members = "@id=DBClusterIdentifier @created=ClusterCreateTime @tags=TagList",
        Names = ["DBClusterIdentifier", "DbClusterResourceId", "DBClusterArn"],
        Missing = new("DBClusterNotFoundFault", "DBCluster {id} not found.", 404),
    };

    private static readonly DescribedType Snapshots = new("AWS::RDS::DBSnapshot")
    {
        Members = "@created=SnapshotCreateTime @tags=TagList",
        Names = ["DBSnapshotIdentifier"],
        Missing = new("DBSnapshotNotFound", "DBSnapshot {id} not found.", 404),
    };

    private static readonly DescribedType ClusterSnapshots = new("AWS::RDS::ClusterSnapshot")
    {
        Members = "@created=SnapshotCreateTime @tags=TagList",
        Names = ["DBClusterSnapshotIdentifier"],
        Missing = new("DBClusterSnapshotNotFoundFault", "DBClusterSnapshot {id} not found.", 404),
    };

    private static readonly DescribedType SubnetGroups = new("AWS::RDS::DBSubnetGroup")
    {
        Missing = new("DBSubnetGroupNotFoundFault", "DB subnet group '{id}' does not exist.", 404),
    };

    private static readonly DescribedType ParameterGroups = new("AWS::RDS::DBParameterGroup")
    {
        Members = "Family=DBParameterGroupFamily @arn=DBParameterGroupArn",
        Missing = new("DBParameterGroupNotFound", "DBParameterGroup {id} not found.", 404),
    };

    private static readonly DescribedType ClusterParameterGroups = new("AWS::RDS::DBClusterParameterGroup")
    {
        Members = "Family=DBParameterGroupFamily @arn=DBClusterParameterGroupArn",
        Missing = new("DBParameterGroupNotFound", "DBClusterParameterGroup not found: {id}", 404),
    };

    private static readonly DescribedType OptionGroups = new("AWS::RDS::OptionGroup")
    {
        Members = "OptionConfigurations=Options @arn=OptionGroupArn",
        Missing = new("OptionGroupNotFoundFault", "Specified OptionGroupName: {id} not found.", 404),
    };

    private static readonly DescribedType Subscriptions = new("AWS::RDS::EventSubscription")
    {
        Missing = new("SubscriptionNotFound", "Event Subscription {id} not found.", 404),
    };

    private static readonly DescribedType Proxies = new("AWS::RDS::DBProxy")
    {
        Members = "@created=CreatedDate @created=UpdatedDate @arn=DBProxyArn",
        Defaults = """{"Status":"available","RequireTLS":false,"IdleClientTimeout":1800,"DebugLogging":false}""",
        Missing = new("DBProxyNotFoundFault", "DBProxy {id} not found.", 404),
    };

    private static readonly DescribedType GlobalClusters = new("AWS::RDS::GlobalCluster")
    {
        OtherTypes = ["AWS::Neptune::GlobalCluster", "AWS::DocDB::GlobalCluster"],
        Members = "@arn=GlobalClusterArn @tags=TagList",
        Defaults = """{"Status":"available","DeletionProtection":false,"StorageEncrypted":false}""",
        Missing = new("GlobalClusterNotFoundFault", "Global cluster {id} not found.", 404),
    };

    private static readonly DescribedType SecurityGroups = new("AWS::RDS::DBSecurityGroup")
    {
        Missing = new("DBSecurityGroupNotFound", "DBSecurityGroup {id} not found.", 404),
    };

    protected override DescribedErrors Errors { get; } = new()
    {
        Invalid = "InvalidParameterValue",
        Missing = new("InvalidParameterValue", "Invalid resource name: {id}"),
    };

    protected override void Offer(DescribedOperations operations)
    {
        operations
            .List(
                "DescribeDBInstances",
                Instances,
                "DBInstanceIdentifier",
                """
                db-cluster-id=DBClusterIdentifier db-instance-id=DBInstanceIdentifier dbi-resource-id=DbiResourceId
                domain=DomainMemberships.Domain engine=Engine
                """)
            .List(
                "DescribeDBClusters",
                Clusters,
                "DBClusterIdentifier",
                """
                db-cluster-id=DBClusterIdentifier db-cluster-resource-id=DbClusterResourceId domain=DomainMemberships.Domain engine=Engine
                """,
                Owned)
            .List(
                "DescribeDBSnapshots",
                Snapshots,
                "DBSnapshotIdentifier",
                """
                db-instance-id=DBInstanceIdentifier db-snapshot-id=DBSnapshotIdentifier dbi-resource-id=DbiResourceId snapshot-type=SnapshotType
                engine=Engine
                """,
                asked => SnapshotsOf(asked, "DBInstanceIdentifier"))
            .List(
                "DescribeDBClusterSnapshots",
                ClusterSnapshots,
                "DBClusterSnapshotIdentifier",
                """
                db-cluster-id=DBClusterIdentifier db-cluster-snapshot-id=DBClusterSnapshotIdentifier snapshot-type=SnapshotType engine=Engine
                """,
                asked => SnapshotsOf(asked, "DBClusterIdentifier"))
            .List("DescribeDBSubnetGroups", SubnetGroups, "DBSubnetGroupName")
            .List("DescribeDBParameterGroups", ParameterGroups, "DBParameterGroupName")
            .List("DescribeDBClusterParameterGroups", ClusterParameterGroups, "DBClusterParameterGroupName")
            .List("DescribeOptionGroups", OptionGroups, "OptionGroupName")
            .List("DescribeEventSubscriptions", Subscriptions, "SubscriptionName")
            .List("DescribeDBProxies", Proxies, "DBProxyName")
            .List("DescribeGlobalClusters", GlobalClusters, "GlobalClusterIdentifier")
            .List("DescribeDBSecurityGroups", SecurityGroups, "DBSecurityGroupName")
            .Tags("ListTagsForResource", "ResourceName", "TagList")
            .None("DescribeDBClusterAutomatedBackups", "DescribeDBInstanceAutomatedBackups", "DescribeEvents", "DescribeExportTasks")
            .None("DescribePendingMaintenanceActions", "DescribeReservedDBInstances")
            .Add("DescribeDBParameters", asked => ParametersOf(operations, asked, ParameterGroups, "DBParameterGroupName"))
            .Add("DescribeDBClusterParameters", asked => ParametersOf(operations, asked, ClusterParameterGroups, "DBClusterParameterGroupName"))
            .Add("DescribeDBSnapshotAttributes", asked => Attributes(operations, asked, Snapshots, "DBSnapshot"))
            .Add("DescribeDBClusterSnapshotAttributes", asked => Attributes(operations, asked, ClusterSnapshots, "DBClusterSnapshot"));
    }

    // No account shares its clusters with another here.
    private static Func<State.Resource, bool> Owned(Asked asked)
    {
        asked.Ignoring("IncludeShared");
        return _ => true;
    }

    private static Func<State.Resource, bool> SnapshotsOf(Asked asked, string member)
    {
        asked.Ignoring("IncludeShared", "IncludePublic");
        var (of, kind) = (asked.Text(member), asked.Text("SnapshotType"));
        return snapshot => kind is null or "manual" && (of is null || snapshot.Properties.Text(member) == of);
    }

    /// <summary>What the group itself says: what the engine has by default is not known.</summary>
    private static JsonObject ParametersOf(DescribedOperations operations, Asked asked, DescribedType type, string member)
    {
        var group = operations.Find(asked, type, member);
        var source = asked.Text("Source");
        return operations.Page(asked, [.. (group.Properties.Object("Parameters") ?? []).Where(_ => source is null or "user").Select(parameter => new JsonObject
        {
            ["ParameterName"] = parameter.Key,
            ["ParameterValue"] = parameter.Value?.ToString(),
            ["Source"] = "user",
            ["IsModifiable"] = true,
        })]);
    }

    private static JsonObject Attributes(DescribedOperations operations, Asked asked, DescribedType type, string noun)
    {
        var snapshot = operations.Find(asked, type, $"{noun}Identifier");
        return new JsonObject
        {
            [$"{noun}AttributesResult"] = new JsonObject
            {
                [$"{noun}Identifier"] = snapshot.Properties.Text($"{noun}Identifier") ?? asked.Text($"{noun}Identifier"),
                [$"{noun}Attributes"] = JsonNode.Parse(Restore),
            },
        };
    }
}
