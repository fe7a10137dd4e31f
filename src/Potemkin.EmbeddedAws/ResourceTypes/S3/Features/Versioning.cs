using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html">versioning</a>. CloudFormation cannot turn MFA delete on.</summary>
internal sealed class Versioning : IBucketFeature
{
    public IReadOnlyList<string> Properties { get; } = ["VersioningConfiguration"];

    public static bool IsEnabled(Resource bucket) => StatusOf(bucket) == "Enabled";

    public void Check(Resource bucket)
    {
        if (bucket.Properties.Flag("ObjectLockEnabled") && !IsEnabled(bucket))
        {
            throw S3Failures.InvalidBucketState(
                bucket.Region.World,
                "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.");
        }
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary) =>
        supplementary["BucketVersioningConfiguration"] = new JsonObject
        {
            ["status"] = StatusOf(bucket) ?? "Off",
            ["isMfaDeleteEnabled"] = null,
        };

    private static string? StatusOf(Resource bucket) => bucket.Properties.Object("VersioningConfiguration")?.Text("Status");
}
