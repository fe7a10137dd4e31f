using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// Replication; absent from the item of a bucket without it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html">replication</a>.
/// </summary>
internal sealed class Replication : IBucketFeature
{
    private const string Property = "ReplicationConfiguration";

    public IReadOnlyList<string> Properties { get; } = [Property];

    public void Check(Resource bucket)
    {
        if (bucket.Properties.Object(Property) is not { } replication)
            return;

        var world = bucket.Region.World;
        if (!Versioning.IsEnabled(bucket))
            throw S3Failures.InvalidRequest(world, "Versioning must be 'Enabled' on the bucket to apply a replication configuration");
        if (replication.Objects("Rules").Count == 0)
            throw S3Failures.MalformedXml(world);
        foreach (var rule in replication.Objects("Rules"))
            Check(world, rule);
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        if (bucket.Properties.Object(Property) is not { } replication)
            return;

        var rules = new JsonObject();
        foreach (var (index, rule) in replication.Objects("Rules").Index())
            rules[rule.Text("Id") ?? StableId.Uuid($"{bucket.Arn}/{Property}/{index}")] = ReplicationRecording.Of(rule);
        supplementary["BucketReplicationConfiguration"] = new JsonObject { ["roleARN"] = replication.Text("Role"), ["rules"] = rules };
    }

    private static void Check(World world, JsonObject rule)
    {
        if (rule.ContainsKey("Filter"))
        {
            foreach (var required in new[] { "Priority", "DeleteMarkerReplication" })
            {
                if (!rule.ContainsKey(required))
                {
                    throw S3Failures.InvalidRequest(
                        world,
                        $"{required} must be specified for this version of Cross Region Replication configuration schema. "
                            + "Please refer to S3 Developer Guide for more information.");
                }
            }
        }

        var arn = rule.Object("Destination")!.Text("Bucket")!;
        if (world.FindAnywhere(Bucket.TypeName, arn[(arn.LastIndexOf(':') + 1)..]) is not { } destination)
            throw S3Failures.InvalidRequest(world, "Destination bucket must exist.");
        if (!Versioning.IsEnabled(destination))
            throw S3Failures.InvalidRequest(world, "Destination bucket must have versioning enabled.");
    }
}
