using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// What a bucket is where its properties say nothing: encrypted with AES256 since January 2023,
/// and closed to the public and to ACLs since April 2023.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html">default settings for new buckets</a>.
/// </summary>
internal static class BucketDefaults
{
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
