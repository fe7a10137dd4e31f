using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.DynamoDb.Operations;

/// <summary>The tables of a region, and what is said of them; of a global one, at the replica of the region.</summary>
internal static class Tables
{
    private static readonly string[] Types = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"];

    public static IEnumerable<Resource> In(RegionState region) => Types.SelectMany(region.Resources.OfType);

    /// <summary>A property of the table, or of its replica here.</summary>
    public static JsonNode? Setting(Resource table, string property) =>
        table.Properties[property]
        ?? table.Properties.Objects("Replicas").FirstOrDefault(replica => replica.Text("Region") == table.Region.Id.Region)?[property];
}
