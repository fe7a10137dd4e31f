using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html">AWS::RDS::DBInstance</a>.</summary>
internal sealed class DatabaseInstance() : DatabaseType(TypeName)
{
    public const string TypeName = "AWS::RDS::DBInstance";

    /// <summary>The cluster that a database is part of; null where it is part of none.</summary>
    public static Resource? ClusterOf(Resource instance) => instance.Properties.Text("DBClusterIdentifier") is { } cluster
        ? instance.Region.Resources.Find(DatabaseCluster.TypeName, cluster)
        : null;

    /// <summary>The databases of a cluster.</summary>
    public static IEnumerable<Resource> MembersOf(Resource cluster) =>
        cluster.Region.Resources.OfType(TypeName).Where(instance => instance.Properties.Text("DBClusterIdentifier") == cluster.PhysicalId);

    protected override IEnumerable<Resource> ShownBy(Resource resource) => ClusterOf(resource) is { } cluster ? [cluster] : [];
}
