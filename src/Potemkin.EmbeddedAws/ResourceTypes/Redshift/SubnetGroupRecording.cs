using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Rds;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Redshift;

/// <summary>
/// The subnets that warehouses may be in, as AWS Config records them.
/// See <a href="https://docs.aws.amazon.com/redshift/latest/APIReference/API_ClusterSubnetGroup.html">ClusterSubnetGroup</a>.
/// </summary>
internal sealed class SubnetGroupRecording() : DescribedRecording(TypeName, "ClusterSubnetGroupName Description")
{
    public const string TypeName = "AWS::Redshift::ClusterSubnetGroup";

    protected override void Complete(Resource resource, JsonObject configuration) =>
        DatabaseSubnetGroupRecording.Put(configuration, resource.Region, resource.Properties.Texts("SubnetIds"));

    protected override string ZoneOf(Resource resource) => SeveralZones;
}
