namespace Potemkin.EmbeddedAws.Services.S3;

/// <summary>
/// The actions of policies that allow for S3's operations, where they have other names.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html">policy actions</a>.
/// </summary>
internal static class S3ActionNames
{
    private static readonly Dictionary<string, string> Others = new()
    {
        ["CopyObject"] = "PutObject",
        ["DeleteObjects"] = "DeleteObject",
        ["GetBucketAccelerateConfiguration"] = "GetAccelerateConfiguration",
        ["GetBucketCors"] = "GetBucketCORS",
        ["GetBucketEncryption"] = "GetEncryptionConfiguration",
        ["GetBucketLifecycleConfiguration"] = "GetLifecycleConfiguration",
        ["GetBucketNotificationConfiguration"] = "GetBucketNotification",
        ["GetBucketReplication"] = "GetReplicationConfiguration",
        ["GetObjectLockConfiguration"] = "GetBucketObjectLockConfiguration",
        ["GetPublicAccessBlock"] = "GetBucketPublicAccessBlock",
        ["HeadBucket"] = "ListBucket",
        ["HeadObject"] = "GetObject",
        ["ListBuckets"] = "ListAllMyBuckets",
        ["ListObjects"] = "ListBucket",
        ["ListObjectsV2"] = "ListBucket",
    };

    public static string Of(string operation) => Others.GetValueOrDefault(operation) ?? operation;
}
