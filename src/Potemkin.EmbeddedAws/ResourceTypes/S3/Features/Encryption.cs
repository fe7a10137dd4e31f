using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// Default encryption. S3 does not look whether the KMS key exists. The encryption types that are blocked do not show in the item.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html">default encryption</a>.
/// </summary>
internal sealed class Encryption : IBucketFeature
{
    private const string Property = "BucketEncryption";

    public IReadOnlyList<string> Properties { get; } = [Property];

    public void Check(Resource bucket)
    {
        var world = bucket.Region.World;
        var rules = RulesOf(bucket);
        if (rules.Count != 1)
            throw S3Failures.MalformedXml(world);
        if (rules[0].Object("ServerSideEncryptionByDefault") is not { } byDefault)
            throw HandlerFailures.Unsupported(Bucket.TypeName, $"{Property} without ServerSideEncryptionByDefault");

        if (byDefault.Text("SSEAlgorithm") == "AES256" && byDefault.ContainsKey("KMSMasterKeyID"))
        {
            throw S3Failures.InvalidRequest(
                world, "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse");
        }
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary) =>
        supplementary["ServerSideEncryptionConfiguration"] = new JsonObject { ["rules"] = new JsonArray([.. RulesOf(bucket).Select(Record)]) };

    private static IReadOnlyList<JsonObject> RulesOf(Resource bucket) =>
        bucket.Properties.Object(Property)!.Objects("ServerSideEncryptionConfiguration");

    private static JsonNode Record(JsonObject rule)
    {
        var byDefault = rule.Object("ServerSideEncryptionByDefault")!;
        return new JsonObject
        {
            ["applyServerSideEncryptionByDefault"] = new JsonObject
            {
                ["sseAlgorithm"] = byDefault.Text("SSEAlgorithm"),
                ["kmsMasterKeyID"] = byDefault.Text("KMSMasterKeyID"),
            },
            ["bucketKeyEnabled"] = rule.Flag("BucketKeyEnabled"),
        };
    }
}
