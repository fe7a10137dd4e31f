using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html">AWS::RDS::DBCluster</a>.</summary>
internal sealed class DatabaseCluster() : DatabaseType(TypeName)
{
    public const string TypeName = "AWS::RDS::DBCluster";

    protected override IEnumerable<Resource> ShownBy(Resource resource) => DatabaseInstance.MembersOf(resource);
}
