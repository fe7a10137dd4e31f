namespace Potemkin.EmbeddedAws.Policies.S3;

/// <summary>
/// The actions that a bucket's policy can speak of, by what they are done to.
/// See <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">the actions of Amazon S3</a>.
/// </summary>
internal static class S3Actions
{
    private const string Prefix = "s3:";

    private static readonly string[] OfBucket =
    [
        "CreateBucket", "CreateBucketMetadataTableConfiguration", "DeleteBucket", "DeleteBucketMetadataTableConfiguration",
        "DeleteBucketPolicy", "DeleteBucketWebsite", "GetAccelerateConfiguration", "GetAnalyticsConfiguration", "GetBucketAbac",
        "GetBucketAcl", "GetBucketCORS", "GetBucketLocation", "GetBucketLogging", "GetBucketMetadataTableConfiguration",
        "GetBucketNotification", "GetBucketObjectLockConfiguration", "GetBucketOwnershipControls", "GetBucketPolicy",
        "GetBucketPolicyStatus", "GetBucketPublicAccessBlock", "GetBucketRequestPayment", "GetBucketTagging", "GetBucketVersioning",
        "GetBucketWebsite", "GetEncryptionConfiguration", "GetIntelligentTieringConfiguration", "GetInventoryConfiguration",
        "GetLifecycleConfiguration", "GetMetricsConfiguration", "GetReplicationConfiguration", "ListBucket",
        "ListBucketMultipartUploads", "ListBucketVersions", "ListTagsForResource", "PauseReplication", "PutAccelerateConfiguration",
        "PutAnalyticsConfiguration", "PutBucketAbac", "PutBucketAcl", "PutBucketCORS", "PutBucketLogging", "PutBucketNotification",
        "PutBucketObjectLockConfiguration", "PutBucketOwnershipControls", "PutBucketPolicy", "PutBucketPublicAccessBlock",
        "PutBucketRequestPayment", "PutBucketTagging", "PutBucketVersioning", "PutBucketWebsite", "PutEncryptionConfiguration",
        "PutIntelligentTieringConfiguration", "PutInventoryConfiguration", "PutLifecycleConfiguration", "PutMetricsConfiguration",
        "PutReplicationConfiguration", "TagResource", "UntagResource", "UpdateBucketMetadataInventoryTableConfiguration",
        "UpdateBucketMetadataJournalTableConfiguration",
    ];

    private static readonly string[] OfObjects =
    [
        "AbortMultipartUpload", "BypassGovernanceRetention", "DeleteObject", "DeleteObjectTagging", "DeleteObjectVersion",
        "DeleteObjectVersionTagging", "GetObject", "GetObjectAcl", "GetObjectAttributes", "GetObjectLegalHold", "GetObjectRetention",
        "GetObjectTagging", "GetObjectTorrent", "GetObjectVersion", "GetObjectVersionAcl", "GetObjectVersionAttributes",
        "GetObjectVersionForReplication", "GetObjectVersionTagging", "GetObjectVersionTorrent", "InitiateReplication",
        "ListMultipartUploadParts", "ObjectOwnerOverrideToBucketOwner", "PutObject", "PutObjectAcl", "PutObjectLegalHold",
        "PutObjectRetention", "PutObjectTagging", "PutObjectVersionAcl", "PutObjectVersionTagging", "ReplicateDelete",
        "ReplicateObject", "ReplicateTags", "RestoreObject", "UpdateObjectEncryption",
    ];

    public static IReadOnlyList<string> All { get; } = [.. OfBucket.Concat(OfObjects).Select(name => Prefix + name)];

    /// <summary>The access levels List and Read, whose actions all begin so.</summary>
    public static IReadOnlyList<string> Reading { get; } = [.. All.Where(action =>
        action.StartsWith(Prefix + "Get", StringComparison.Ordinal) || action.StartsWith(Prefix + "List", StringComparison.Ordinal))];

    /// <summary>All others: what writes, tags, or manages permissions.</summary>
    public static IReadOnlyList<string> Writing { get; } = [.. All.Except(Reading)];

    /// <param name="action">An action as a policy writes it, which may hold wildcards.</param>
    public static bool IsKnown(string action) => IsOfBucket(action) || IsOfObjects(action);

    public static bool IsOfBucket(string action) => Matches(action, OfBucket);

    public static bool IsOfObjects(string action) => Matches(action, OfObjects);

    private static bool Matches(string action, string[] names) =>
        action == "*"
        || (action.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && names.Any(name => Wildcard.Matches(action[Prefix.Length..], name, ignoreCase: true)));
}
