using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>The security groups of a database, a cluster or a warehouse, as their services describe them.</summary>
internal static class DatabaseNetwork
{
    public static JsonArray SecurityGroups(IEnumerable<string> ids) =>
        new([.. ids.Select(id => new JsonObject { ["vpcSecurityGroupId"] = id, ["status"] = "active" })]);
}
