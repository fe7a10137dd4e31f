using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// Object Lock; absent from the item of a bucket without it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html">Object Lock</a>.
/// </summary>
internal sealed class ObjectLock : IBucketFeature
{
    private const string Enabled = "ObjectLockEnabled";
    private const string Configuration = "ObjectLockConfiguration";

    public IReadOnlyList<string> Properties { get; } = [Enabled, Configuration];

    public void Check(Resource bucket)
    {
        var world = bucket.Region.World;
        if (bucket.Properties.Object(Configuration) is not { } configuration)
            return;
        if (!bucket.Properties.Flag(Enabled))
            throw S3Failures.InvalidBucketState(world, "Object Lock configuration cannot be enabled on existing buckets");
        if (configuration.Object("Rule") is not { } rule)
            return;

        var retention = rule.Object("DefaultRetention");
        if (retention?.Text("Mode") is null || retention.ContainsKey("Days") == retention.ContainsKey("Years"))
            throw S3Failures.MalformedXml(world);
        if ((retention.Number("Days") ?? retention.Number("Years")) <= 0)
            throw S3Failures.InvalidRequest(world, "Default retention period must be a positive integer value.");
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        if (!bucket.Properties.Flag(Enabled))
            return;

        var retention = bucket.Properties.Object(Configuration)?.Object("Rule")?.Object("DefaultRetention");
        supplementary[Configuration] = new JsonObject
        {
            ["objectLockEnabled"] = "Enabled",
            ["rule"] = retention is null ? null : new JsonObject
            {
                ["defaultRetention"] = new JsonObject
                {
                    ["mode"] = retention.Text("Mode"),
                    ["days"] = retention.Copy("Days"),
                    ["years"] = retention.Copy("Years"),
                },
            },
        };
    }
}
