using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Services.Lambda.Operations;

/// <summary>
/// What a function is to read from, as it is answered; nothing is read.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_EventSourceMappingConfiguration.html">EventSourceMappingConfiguration</a>.
/// </summary>
internal static class EventSourceShape
{
    private const int BatchOfQueue = 10;
    private const int BatchOfOthers = 100;

    // What is answered as the template has it.
    private static readonly string[] Given =
    [
        "AmazonManagedKafkaEventSourceConfig", "DocumentDBEventSourceConfig", "EventSourceArn", "FilterCriteria", "LoggingConfig", "MetricsConfig",
        "ProvisionedPollerConfig", "Queues", "ScalingConfig", "SelfManagedKafkaEventSourceConfig", "SourceAccessConfigurations", "StartingPosition",
        "StartingPositionTimestamp", "Topics",
    ];

    public static JsonObject Of(Resource mapping)
    {
        var properties = mapping.Properties;
        var source = properties.Text("EventSourceArn")?.Split(':')[2];
        var shape = new JsonObject
        {
            ["UUID"] = mapping.PhysicalId,
            ["EventSourceMappingArn"] = mapping.Arn,
            ["FunctionArn"] = FunctionName.Parse(properties.Text("FunctionName"))?.ArnIn(mapping.Region.Id),
            ["BatchSize"] = properties.Number("BatchSize") ?? (source == "sqs" ? BatchOfQueue : BatchOfOthers),
            ["MaximumBatchingWindowInSeconds"] = properties.Number("MaximumBatchingWindowInSeconds") ?? 0,
            ["FunctionResponseTypes"] = properties.Copy("FunctionResponseTypes") ?? new JsonArray(),
            ["KMSKeyArn"] = properties.Text("KmsKeyArn"),
            ["LastModified"] = mapping.CreatedAt.ToUnixTimeMilliseconds() / 1000.0,
            ["SelfManagedEventSource"] = SelfManaged(properties),
            ["State"] = properties.Text("Enabled") == "false" ? "Disabled" : "Enabled",
        };
        foreach (var name in Given)
            shape[name] = properties.Copy(name);
        if (source is "dynamodb" or "kinesis")
            AddStream(shape, properties);
        else
            shape["StateTransitionReason"] = "USER_INITIATED";
        return new JsonObject(shape.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
    }

    private static void AddStream(JsonObject shape, JsonObject properties)
    {
        shape["BisectBatchOnFunctionError"] = properties.Flag("BisectBatchOnFunctionError");
        shape["DestinationConfig"] = properties.Copy("DestinationConfig") ?? new JsonObject { ["OnFailure"] = new JsonObject() };
        shape["LastProcessingResult"] = "No records processed";
        shape["MaximumRecordAgeInSeconds"] = properties.Number("MaximumRecordAgeInSeconds") ?? -1;
        shape["MaximumRetryAttempts"] = properties.Number("MaximumRetryAttempts") ?? -1;
        shape["ParallelizationFactor"] = properties.Number("ParallelizationFactor") ?? 1;
        shape["StateTransitionReason"] = "User action";
        shape["TumblingWindowInSeconds"] = properties.Number("TumblingWindowInSeconds") ?? 0;
    }

    private static JsonObject? SelfManaged(JsonObject properties) =>
        properties.Object("SelfManagedEventSource")?.Object("Endpoints")?.Copy("KafkaBootstrapServers") is { } servers
            ? new JsonObject { ["Endpoints"] = new JsonObject { ["KAFKA_BOOTSTRAP_SERVERS"] = servers } }
            : null;
}
