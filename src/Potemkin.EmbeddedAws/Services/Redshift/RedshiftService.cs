using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Redshift;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Redshift;

/// <summary>
/// Amazon Redshift: what warehouses there are. Nothing is stored in them.
/// See <a href="https://docs.aws.amazon.com/redshift/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class RedshiftService(RecordedConfigurations recordings) : DescribedService("redshift", "redshift", recordings)
{
    private static readonly DescribedType Clusters = new("AWS::Redshift::Cluster")
    {
        Members = "@tags=Tags",
        Missing = new("ClusterNotFound", "Cluster {id} not found.", 404),
    };

    private static readonly DescribedType ParameterGroups = new("AWS::Redshift::ClusterParameterGroup")
    {
        Members = "@tags=Tags",
        Missing = new("ClusterParameterGroupNotFound", "ParameterGroup {id} does not exist.", 404),
    };

    private static readonly DescribedType SubnetGroups = new("AWS::Redshift::ClusterSubnetGroup")
    {
        Members = "@tags=Tags",
        Missing = new("ClusterSubnetGroupNotFoundFault", "Cluster subnet group {id} not found."),
    };

    private static readonly DescribedType SecurityGroups = new("AWS::Redshift::ClusterSecurityGroup")
    {
        Members = "@id=ClusterSecurityGroupName @tags=Tags",
        Missing = new("ClusterSecurityGroupNotFound", "ClusterSecurityGroup {id} not found.", 404),
    };

    private static readonly DescribedType Subscriptions = new("AWS::Redshift::EventSubscription")
    {
        Members = """
            SubscriptionName=CustSubscriptionId @account=CustomerAwsId @created=SubscriptionCreationTime SourceIds=SourceIdsList
            EventCategories=EventCategoriesList @tags=Tags
            """,
        Defaults = """{"Status":"active","Enabled":true,"Severity":"INFO","SourceIdsList":[],"EventCategoriesList":[]}""",
        Missing = new("SubscriptionNotFound", "Event Subscription {id} not found.", 404),
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "InvalidParameterValue" };

    protected override void Offer(DescribedOperations operations) => operations
        .List("DescribeClusters", Clusters, "ClusterIdentifier", where: Tagged)
        .List("DescribeClusterParameterGroups", ParameterGroups, "ParameterGroupName", where: Tagged)
        .List("DescribeClusterSubnetGroups", SubnetGroups, "ClusterSubnetGroupName", where: Tagged)
        .List("DescribeClusterSecurityGroups", SecurityGroups, "ClusterSecurityGroupName", where: Tagged)
        .List("DescribeEventSubscriptions", Subscriptions, "SubscriptionName", where: Tagged)
        .None("DescribeClusterSnapshots", "DescribeEvents", "DescribeReservedNodes", "DescribeSnapshotCopyGrants")
        .None("DescribeSnapshotSchedules", "DescribeUsageLimits")
        .Add("DescribeClusterParameters", asked => ParametersOf(operations, asked))
        .Add("DescribeLoggingStatus", asked => LoggingOf(operations.Find(asked, Clusters, "ClusterIdentifier")));

    /// <summary>Those that have any of the keys, and any of the values.</summary>
    private static Func<Resource, bool> Tagged(Asked asked)
    {
        var (keys, values) = (asked.Texts("TagKeys"), asked.Texts("TagValues"));
        return resource => (keys is null || resource.Tags.Keys.Intersect(keys).Any()) && (values is null || resource.Tags.Values.Intersect(values).Any());
    }

    private static JsonObject ParametersOf(DescribedOperations operations, Asked asked)
    {
        // The groups that are there before anybody makes one are called after their families.
        const string byDefault = "default.";
        var name = asked.Text("ParameterGroupName") ?? "";
        var family = name.StartsWith(byDefault, StringComparison.Ordinal) ? name[byDefault.Length..] : null;
        var parameters = family is null
            ? ParameterGroupRecording.ParametersOf(operations.Find(asked, ParameterGroups, "ParameterGroupName").Properties)
            : ParameterGroupRecording.ParametersOf(new JsonObject { ["ParameterGroupFamily"] = family });
        var source = asked.Text("Source");
        return operations.Page(asked, [.. parameters.Where(parameter => source is null || parameter.Text("source") == source)]);
    }

    private static JsonObject LoggingOf(Resource cluster) => cluster.Properties.Object("LoggingProperties") is { } logging
        ? new JsonObject(logging.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))) { ["LoggingEnabled"] = true }
        : new JsonObject { ["LoggingEnabled"] = false };
}
