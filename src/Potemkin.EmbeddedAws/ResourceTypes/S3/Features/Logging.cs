using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html">server access logging</a>.</summary>
internal sealed class Logging : IBucketFeature
{
    private const string Property = "LoggingConfiguration";

    public IReadOnlyList<string> Properties { get; } = [Property];

    public void Check(Resource bucket)
    {
        if (DestinationOf(bucket) is not { } name || name == bucket.PhysicalId)
            return;

        var world = bucket.Region.World;
        if (world.FindAnywhere(Bucket.TypeName, name) is not { } destination)
            throw S3Failures.InvalidRequest(world, "The target bucket for logging does not exist");
        if (destination.Region.Id.AccountId != bucket.Region.Id.AccountId)
            throw S3Failures.InvalidRequest(world, "The owner for the bucket to be logged and the target bucket must be the same.");
        if (destination.Region != bucket.Region)
            throw S3Failures.InvalidRequest(world, "Cross S3 location logging not allowed.");
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        var logging = bucket.Properties.Object(Property);
        supplementary["BucketLoggingConfiguration"] = new JsonObject
        {
            ["destinationBucketName"] = DestinationOf(bucket),
            ["logFilePrefix"] = logging is null ? null : logging.Text("LogFilePrefix") ?? "",
            ["targetObjectKeyFormat"] = logging?.Object("TargetObjectKeyFormat") is { } format ? Record(format) : null,
        };
    }

    /// <summary>Where no bucket is named, the bucket logs into itself.</summary>
    private static string? DestinationOf(Resource bucket) =>
        bucket.Properties.Object(Property) is { } logging ? logging.Text("DestinationBucketName") ?? bucket.PhysicalId : null;

    private static JsonObject Record(JsonObject format) => new()
    {
        ["simplePrefix"] = format.ContainsKey("SimplePrefix") ? new JsonObject() : null,
        ["partitionedPrefix"] = format.Object("PartitionedPrefix") is { } partitioned
            ? new JsonObject { ["partitionDateSource"] = partitioned.Text("PartitionDateSource") }
            : null,
    };
}
