using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html">Transfer Acceleration</a>.</summary>
internal sealed class Acceleration : IBucketFeature
{
    public IReadOnlyList<string> Properties { get; } = ["AccelerateConfiguration"];

    public void Check(Resource bucket)
    {
        if (bucket.Properties.ContainsKey("AccelerateConfiguration") && bucket.PhysicalId.Contains('.'))
        {
            throw S3Failures.InvalidRequest(
                bucket.Region.World, "S3 Transfer Acceleration is not supported for buckets with periods (.) in their names");
        }
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary) =>
        supplementary["BucketAccelerateConfiguration"] = new JsonObject
        {
            ["status"] = bucket.Properties.Object("AccelerateConfiguration")?.Text("AccelerationStatus"),
            ["isRequesterCharged"] = false,
        };
}
