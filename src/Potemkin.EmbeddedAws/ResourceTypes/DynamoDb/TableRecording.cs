using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.DynamoDb;

/// <summary>
/// A table as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html">TableDescription</a>.
/// </summary>
internal sealed class TableRecording() : DescribedRecording(
    "AWS::DynamoDB::Table",
    """
    Arn=tableArn AttributeDefinitions DeletionProtectionEnabled GlobalSecondaryIndexes KeySchema LocalSecondaryIndexes
    ProvisionedThroughput TableName TableClass=tableClassSummary.tableClass
    """,
    ItemNames.SmallCapitals)
{
    // What no description of an index has.
    private static readonly string[] NotOfIndexes = ["contributorInsightsSpecification", "onDemandThroughput", "warmThroughput"];

    protected override string Defaults =>
        """
        {"deletionProtectionEnabled":false,"itemCount":0,"tableSizeBytes":0,"tableStatus":"ACTIVE",
         "provisionedThroughput":{"numberOfDecreasesToday":0,"readCapacityUnits":0,"writeCapacityUnits":0}}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        configuration["creationDateTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["tableId"] = StableId.Uuid(resource.Arn);
        foreach (var index in configuration.Objects("globalSecondaryIndexes"))
        {
            foreach (var name in NotOfIndexes)
                index.Remove(name);
        }

        if (properties.Text("BillingMode") == "PAY_PER_REQUEST")
        {
            configuration["billingModeSummary"] = new JsonObject
            {
                ["billingMode"] = "PAY_PER_REQUEST",
                ["lastUpdateToPayPerRequestDateTime"] = resource.CreatedAt.ToUnixTimeMilliseconds(),
            };
        }

        if (properties.Object("SSESpecification") is { } encryption && encryption.Flag("SSEEnabled"))
        {
            configuration["ssedescription"] = new JsonObject
            {
                ["status"] = "ENABLED",
                ["ssetype"] = "KMS",
                ["kmsmasterKeyArn"] = KeyArn.InEffect(resource.Region, encryption.Text("KMSMasterKeyId"), "dynamodb"),
            };
        }

        if (properties.Object("StreamSpecification") is { } stream)
        {
            configuration["streamSpecification"] = new JsonObject { ["streamEnabled"] = true, ["streamViewType"] = stream.Copy("StreamViewType") };
            configuration["latestStreamArn"] = resource.Attributes["StreamArn"].DeepClone();
        }
    }

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new()
    {
        ["ContinuousBackupsDescription"] = new JsonObject
        {
            ["continuousBackupsStatus"] = "ENABLED",
            ["pointInTimeRecoveryDescription"] = new JsonObject
            {
                ["pointInTimeRecoveryStatus"] =
                    resource.Properties.Object("PointInTimeRecoverySpecification")?.Flag("PointInTimeRecoveryEnabled") == true ? "ENABLED" : "DISABLED",
            },
        },
        ["Tags"] = RecordedTags.Of(resource),
    };
}
