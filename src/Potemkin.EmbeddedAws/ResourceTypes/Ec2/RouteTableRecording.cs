using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A route table as AWS Config records it, with its routes and associations.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTable.html">RouteTable</a>.
/// </summary>
internal sealed class RouteTableRecording() : Ec2Recording(RouteTable.TypeName)
{
    protected override JsonObject Configuration(Resource resource)
    {
        var vpc = resource.Region.Resources.Find(Vpc.TypeName, resource.Properties.Text("VpcId")!)!;
        return new JsonObject
        {
            ["associations"] = new JsonArray([.. MainAssociations(resource), .. Naming(resource, SubnetRouteTableAssociation.TypeName).Select(Association)]),
            ["propagatingVgws"] = new JsonArray(),
            ["routeTableId"] = resource.PhysicalId,
            ["routes"] = new JsonArray(
            [
                new JsonObject
                {
                    ["destinationCidrBlock"] = vpc.Properties.Text("CidrBlock"),
                    ["gatewayId"] = "local",
                    ["origin"] = "CreateRouteTable",
                    ["state"] = "active",
                },
                .. Naming(resource, Route.TypeName).Select(Route.Recorded),
            ]),
            ["vpcId"] = vpc.PhysicalId,
            ["ownerId"] = resource.Region.Id.AccountId,
        };
    }

    private static IEnumerable<Resource> Naming(Resource table, string type) =>
        Ec2Reference.Naming(table).Select(other => other.Naming).Where(other => other.Type == type);

    private static IEnumerable<JsonObject> MainAssociations(Resource table) => RouteTable.IsMain(table)
        ? [Associated(true, Ec2Id.Of(table, "rtbassoc"), table.PhysicalId)]
        : [];

    private static JsonObject Association(Resource association)
    {
        var recorded = Associated(false, association.PhysicalId, association.Properties.Text("RouteTableId")!);
        recorded["subnetId"] = association.Properties.Text("SubnetId");
        return recorded;
    }

    private static JsonObject Associated(bool isMain, string id, string tableId) => new()
    {
        ["main"] = isMain,
        ["routeTableAssociationId"] = id,
        ["routeTableId"] = tableId,
        ["associationState"] = new JsonObject { ["state"] = "associated" },
    };
}
