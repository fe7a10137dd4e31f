using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.DynamoDb.Operations;

/// <summary>
/// The streams of tables, each of one shard in which nothing is. See
/// <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_DescribeStream.html">DescribeStream</a>.
/// </summary>
internal static class ReadStreams
{
    private const int DigitsOfShard = 20;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Answer>("DescribeStream", (request, context) => new Answer(Description(Find(request.StreamArn ?? "", context), request)));

    private static Resource Find(string arn, RequestContext context) =>
        Tables.In(context.Region).FirstOrDefault(table => table.Properties.Object("StreamSpecification") is not null && $"{table.Attributes["StreamArn"]}" == arn)
        ?? throw DynamoDbErrors.StreamNotFound(arn);

    private static JsonObject Description(Resource table, Request request)
    {
        var shard = $"shardId-{table.CreatedAt.ToUnixTimeMilliseconds().ToString($"D{DigitsOfShard}", null)}-{StableId.Hex64($"shard of {request.StreamArn}")[..8]}";
        return new JsonObject
        {
            ["StreamArn"] = request.StreamArn,
            ["StreamLabel"] = request.StreamArn![(request.StreamArn!.LastIndexOf('/') + 1)..],
            ["StreamStatus"] = "ENABLED",
            ["StreamViewType"] = table.Properties.Object("StreamSpecification")!.Text("StreamViewType"),
            ["CreationRequestDateTime"] = table.CreatedAt.ToUnixTimeMilliseconds() / 1000.0,
            ["TableName"] = table.PhysicalId,
            ["KeySchema"] = table.Properties.Copy("KeySchema"),
            ["Shards"] = request.ExclusiveStartShardId == shard ? new JsonArray() : new JsonArray(new JsonObject
            {
                ["ShardId"] = shard,
                ["SequenceNumberRange"] = new JsonObject { ["StartingSequenceNumber"] = $"{table.CreatedAt.ToUnixTimeMilliseconds()}00000000" },
            }),
        };
    }

    private sealed record Request(string? StreamArn, int? Limit, string? ExclusiveStartShardId);

    private sealed record Answer(JsonObject StreamDescription);
}
