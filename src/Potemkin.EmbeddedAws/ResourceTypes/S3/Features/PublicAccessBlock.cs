using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html">Block Public Access</a>.</summary>
internal sealed class PublicAccessBlock : IBucketFeature
{
    private const string Property = "PublicAccessBlockConfiguration";

    public IReadOnlyList<string> Properties { get; } = [Property];

    public static bool BlocksPublicAcls(Resource bucket) => bucket.Properties.Object(Property)!.Flag("BlockPublicAcls");

    public static bool BlocksPublicPolicy(Resource bucket) => bucket.Properties.Object(Property)!.Flag("BlockPublicPolicy");

    public void Check(Resource bucket)
    {
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        var block = bucket.Properties.Object(Property)!;
        supplementary[Property] = new JsonObject
        {
            ["blockPublicAcls"] = block.Flag("BlockPublicAcls"),
            ["ignorePublicAcls"] = block.Flag("IgnorePublicAcls"),
            ["blockPublicPolicy"] = block.Flag("BlockPublicPolicy"),
            ["restrictPublicBuckets"] = block.Flag("RestrictPublicBuckets"),
        };
    }
}
