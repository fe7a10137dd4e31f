using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.DynamoDb.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html">TableDescription</a>.</summary>
internal static class TableDescription
{
    private const string PayPerRequest = "PAY_PER_REQUEST";
    private const int ReadUnitsOnDemand = 12_000;
    private const int WriteUnitsOnDemand = 4_000;

    public static JsonObject Of(Resource table)
    {
        var properties = table.Properties;
        var created = table.CreatedAt.ToUnixTimeMilliseconds() / 1000.0;
        var throughput = properties.Object("ProvisionedThroughput");
        var description = new JsonObject
        {
            ["AttributeDefinitions"] = new JsonArray([.. properties.Objects("AttributeDefinitions")
                .OrderBy(attribute => attribute.Text("AttributeName"), StringComparer.Ordinal).Select(attribute => attribute.DeepClone())]),
            ["TableName"] = table.PhysicalId,
            ["KeySchema"] = properties.Copy("KeySchema"),
            ["TableStatus"] = "ACTIVE",
            ["CreationDateTime"] = created,
            ["ProvisionedThroughput"] = Throughput(throughput),
            ["TableSizeBytes"] = 0,
            ["ItemCount"] = 0,
            ["TableArn"] = table.Arn,
            ["TableId"] = StableId.Uuid($"{table.Arn} of {created}"),
            ["DeletionProtectionEnabled"] = Tables.Setting(table, "DeletionProtectionEnabled")?.ToString() == "true",
            ["WarmThroughput"] = WarmThroughput(throughput),
        };
        if (properties.Text("BillingMode") == PayPerRequest)
            description["BillingModeSummary"] = new JsonObject { ["BillingMode"] = PayPerRequest, ["LastUpdateToPayPerRequestDateTime"] = created };
        if (Tables.Setting(table, "TableClass")?.ToString() is { } tableClass)
            description["TableClassSummary"] = new JsonObject { ["TableClass"] = tableClass };
        if (properties.Object("SSESpecification") is { } encryption && encryption.Flag("SSEEnabled"))
            description["SSEDescription"] = Encryption(table);
        if (properties.Objects("GlobalSecondaryIndexes") is { Count: > 0 } global)
            description["GlobalSecondaryIndexes"] = new JsonArray([.. global.Select(index => GlobalIndex(table, index))]);
        if (properties.Objects("LocalSecondaryIndexes") is { Count: > 0 } local)
            description["LocalSecondaryIndexes"] = new JsonArray([.. local.Select(index => Index(table, index))]);
        if (properties.Object("StreamSpecification") is { } stream)
            AddStream(description, table, stream);
        return description;
    }

    private static JsonObject Throughput(JsonObject? given) => new()
    {
        ["NumberOfDecreasesToday"] = 0,
        ["ReadCapacityUnits"] = given?.Number("ReadCapacityUnits") ?? 0,
        ["WriteCapacityUnits"] = given?.Number("WriteCapacityUnits") ?? 0,
    };

    private static JsonObject WarmThroughput(JsonObject? given) => new()
    {
        ["ReadUnitsPerSecond"] = given?.Number("ReadCapacityUnits") ?? ReadUnitsOnDemand,
        ["WriteUnitsPerSecond"] = given?.Number("WriteCapacityUnits") ?? WriteUnitsOnDemand,
        ["Status"] = "ACTIVE",
    };

    private static JsonObject Encryption(Resource table) => new()
    {
        ["Status"] = "ENABLED",
        ["SSEType"] = "KMS",
        ["KMSMasterKeyArn"] = KeyArn.InEffect(
            table.Region,
            table.Properties.Object("SSESpecification")!.Text("KMSMasterKeyId") ?? (Tables.Setting(table, "SSESpecification") as JsonObject)?.Text("KMSMasterKeyId"),
            "dynamodb"),
    };

    private static JsonObject GlobalIndex(Resource table, JsonObject given)
    {
        var index = Index(table, given);
        index["IndexStatus"] = "ACTIVE";
        index["ProvisionedThroughput"] = Throughput(given.Object("ProvisionedThroughput"));
        index["WarmThroughput"] = WarmThroughput(given.Object("ProvisionedThroughput"));
        return index;
    }

    private static JsonObject Index(Resource table, JsonObject given) => new()
    {
        ["IndexName"] = given.Text("IndexName"),
        ["KeySchema"] = given.Copy("KeySchema"),
        ["Projection"] = given.Copy("Projection"),
        ["IndexSizeBytes"] = 0,
        ["ItemCount"] = 0,
        ["IndexArn"] = $"{table.Arn}/index/{given.Text("IndexName")}",
    };

    private static void AddStream(JsonObject description, Resource table, JsonObject given)
    {
        var arn = $"{table.Attributes["StreamArn"]}";
        description["StreamSpecification"] = new JsonObject { ["StreamEnabled"] = true, ["StreamViewType"] = given.Text("StreamViewType") };
        description["LatestStreamArn"] = arn;
        description["LatestStreamLabel"] = arn[(arn.LastIndexOf('/') + 1)..];
    }
}
