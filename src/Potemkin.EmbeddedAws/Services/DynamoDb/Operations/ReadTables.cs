using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.DynamoDb.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html">DescribeTable</a>,
/// <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html">DescribeTimeToLive</a>,
/// <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html">DescribeContinuousBackups</a>,
/// <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeKinesisStreamingDestination.html">DescribeKinesisStreamingDestination</a>,
/// <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html">ListTables</a> and
/// <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTagsOfResource.html">ListTagsOfResource</a>.
/// </summary>
internal static class ReadTables
{
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, TableAnswer>("DescribeTable", (request, context) => new TableAnswer(TableDescription.Of(Find(request, context))))
        .Add<Request, TimeToLiveAnswer>("DescribeTimeToLive", (request, context) => new TimeToLiveAnswer(TimeToLiveOf(Find(request, context))))
        .Add<Request, BackupsAnswer>("DescribeContinuousBackups", (request, context) => new BackupsAnswer(BackupsOf(Find(request, context))))
        .Add<Request, DestinationsAnswer>("DescribeKinesisStreamingDestination", DestinationsOf)
        .Add<ListRequest, ListAnswer>("ListTables", List)
        .Add<TagsRequest, TagsAnswer>("ListTagsOfResource", Tags);

    /// <summary>A table, by its name or its ARN.</summary>
    private static Resource Find(Request request, RequestContext context)
    {
        var name = request.TableName ?? throw DynamoDbErrors.NameRequired();
        return Tables.In(context.Region).FirstOrDefault(table => table.PhysicalId == name || table.Arn == name) ?? throw DynamoDbErrors.TableNotFound(name);
    }

    private static JsonObject TimeToLiveOf(Resource table) =>
        table.Properties.Object("TimeToLiveSpecification") is { } given && given.Flag("Enabled")
            ? new JsonObject { ["TimeToLiveStatus"] = "ENABLED", ["AttributeName"] = given.Text("AttributeName") }
            : new JsonObject { ["TimeToLiveStatus"] = "DISABLED" };

    private static JsonObject BackupsOf(Resource table)
    {
        var isOn = Tables.Setting(table, "PointInTimeRecoverySpecification") is JsonObject given && given.Flag("PointInTimeRecoveryEnabled");
        return new JsonObject
        {
            ["ContinuousBackupsStatus"] = "ENABLED",
            ["PointInTimeRecoveryDescription"] = new JsonObject { ["PointInTimeRecoveryStatus"] = isOn ? "ENABLED" : "DISABLED" },
        };
    }

    private static DestinationsAnswer DestinationsOf(Request request, RequestContext context)
    {
        var table = Find(request, context);
        var stream = (Tables.Setting(table, "KinesisStreamSpecification") as JsonObject)?.Text("StreamArn");
        return new DestinationsAnswer(table.PhysicalId, stream is null ? [] : [new Destination(stream, "ACTIVE")]);
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var names = Tables.In(context.Region).Select(table => table.PhysicalId).Order(StringComparer.Ordinal)
            .Where(name => request.ExclusiveStartTableName is null || string.CompareOrdinal(name, request.ExclusiveStartTableName) > 0)
            .ToList();
        var page = names.Take(Math.Clamp(request.Limit ?? LargestPage, 1, LargestPage)).ToList();
        return new ListAnswer(page, page.Count < names.Count ? page[^1] : null);
    }

    private static TagsAnswer Tags(TagsRequest request, RequestContext context)
    {
        var arn = request.ResourceArn ?? "";
        var table = Tables.In(context.Region).FirstOrDefault(table => table.Arn == arn) ?? throw DynamoDbErrors.ResourceNotFound(arn);
        return new TagsAnswer([.. table.Tags.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).Select(tag => new Tag(tag.Key, tag.Value))]);
    }

    private sealed record Request(string? TableName);

    private sealed record TableAnswer(JsonObject Table);

    private sealed record TimeToLiveAnswer(JsonObject TimeToLiveDescription);

    private sealed record BackupsAnswer(JsonObject ContinuousBackupsDescription);

    private sealed record DestinationsAnswer(string TableName, IReadOnlyList<Destination> KinesisDataStreamDestinations);

    private sealed record Destination(string StreamArn, string DestinationStatus);

    private sealed record ListRequest(string? ExclusiveStartTableName, int? Limit);

    private sealed record ListAnswer(IReadOnlyList<string> TableNames, string? LastEvaluatedTableName);

    private sealed record TagsRequest(string? ResourceArn, string? NextToken);

    private sealed record TagsAnswer(IReadOnlyList<Tag> Tags);

    private sealed record Tag(string Key, string Value);
}
