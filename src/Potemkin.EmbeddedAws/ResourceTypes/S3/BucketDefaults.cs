using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// What a bucket is where its properties say nothing: encrypted with AES256 since January 2023,
/// and closed to the public and to ACLs since April 2023.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html">default settings for new buckets</a>.
/// </summary>
internal static class BucketDefaults
{
    /// <summary>
    /// What is left when a template no longer gives the property. CloudFormation deletes what it had put, and a bucket without it
    /// is not what a new bucket is: nothing blocks the public, ACLs count again, and versions once made keep versioning from being off.
    /// </summary>
    private static readonly Dictionary<string, string> Withdrawn = new()
    {
        ["OwnershipControls"] = """{ "Rules": [ { "ObjectOwnership": "ObjectWriter" } ] }""",
        ["PublicAccessBlockConfiguration"] = "{}",
        ["VersioningConfiguration"] = """{ "Status": "Suspended" }""",
    };

    private static readonly string[] PublicAccessBlocks = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];

    public static JsonObject InEffect(JsonObject properties, string bucketName)
    {
        var inEffect = properties.DeepClone().AsObject();
        inEffect["BucketName"] = bucketName;
        inEffect["BucketEncryption"] ??= new JsonObject
        {
            ["ServerSideEncryptionConfiguration"] = new JsonArray(
                new JsonObject { ["ServerSideEncryptionByDefault"] = new JsonObject { ["SSEAlgorithm"] = "AES256" } }),
        };
        inEffect["OwnershipControls"] ??= new JsonObject
        {
            ["Rules"] = new JsonArray(new JsonObject { ["ObjectOwnership"] = "BucketOwnerEnforced" }),
        };
        BlockPublicAccess(inEffect);

        // Object Lock works on versions, so S3 turns versioning on with it.
        if (inEffect.Flag("ObjectLockEnabled"))
            inEffect["VersioningConfiguration"] ??= new JsonObject { ["Status"] = "Enabled" };
        return inEffect;
    }

    /// <summary>What an existing bucket is: where nothing was said before nor is now, it stays as it is.</summary>
    public static JsonObject InEffectAfterUpdate(Resource bucket, ResourceRequest request)
    {
        var properties = request.Properties.DeepClone().AsObject();
        foreach (var (property, withdrawn) in Withdrawn)
        {
            var left = request.PreviousProperties?.ContainsKey(property) is true ? JsonNode.Parse(withdrawn) : bucket.Properties.Copy(property);
            if (left is not null)
                properties.TryAdd(property, left);
        }

        return InEffect(properties, bucket.PhysicalId);
    }

    /// <summary>All four where nothing is said; where something is said, what is left out is off.</summary>
    private static void BlockPublicAccess(JsonObject properties)
    {
        var said = properties.Object("PublicAccessBlockConfiguration");
        var block = said ?? new JsonObject();
        foreach (var setting in PublicAccessBlocks)
            block[setting] ??= said is null;
        if (said is null)
            properties["PublicAccessBlockConfiguration"] = block;
    }
}
