using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3;

/// <summary>
/// The errors of Amazon S3.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">error responses</a>.
/// </summary>
internal static class S3Errors
{
    public static AwsException NoSuchBucket(string bucket) =>
        new("NoSuchBucket", "The specified bucket does not exist", 404) { Details = Named(bucket) };

    public static AwsException NoSuchKey(string key) =>
        new("NoSuchKey", "The specified key does not exist.", 404) { Details = [KeyValuePair.Create("Key", key)] };

    public static AwsException AccessDenied() => new("AccessDenied", "Access Denied", 403);

    /// <summary>The signature is for another region than the bucket's.</summary>
    public static AwsException OtherRegion(Resource bucket, string signedFor)
    {
        var region = bucket.Region.Id.Region;
        return new AwsException(
            "AuthorizationHeaderMalformed", $"The authorization header is malformed; the region '{signedFor}' is wrong; expecting '{region}'")
        {
            Details = [KeyValuePair.Create("Region", region)],
            Headers = [KeyValuePair.Create("x-amz-bucket-region", region)],
        };
    }

    public static AwsException InvalidBucketName(string bucket) =>
        new("InvalidBucketName", "The specified bucket is not valid.") { Details = Named(bucket) };

    public static AwsException BucketAlreadyOwnedByYou(string bucket) => new(
        "BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409)
    {
        Details = Named(bucket),
    };

    public static AwsException BucketAlreadyExists(string bucket) => new(
        "BucketAlreadyExists",
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
        409)
    {
        Details = Named(bucket),
    };

    public static AwsException BucketNotEmpty(string bucket) =>
        new("BucketNotEmpty", "The bucket you tried to delete is not empty", 409) { Details = Named(bucket) };

    public static AwsException IllegalLocationConstraint(string? constraint) => new(
        "IllegalLocationConstraintException",
        $"The {constraint ?? "unspecified"} location constraint is incompatible for the region specific endpoint this request was sent to.");

    public static AwsException EntityTooLarge() => new("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
    {
        Details = [KeyValuePair.Create("MaxSizeAllowed", $"{S3Service.LargestObject}")],
    };

    public static AwsException KeyTooLong() => new("KeyTooLongError", "Your key is too long");

    public static AwsException InvalidRange() => new("InvalidRange", "The requested range is not satisfiable", 416);

    /// <param name="condition">The header that it was asked by.</param>
    public static AwsException PreconditionFailed(string condition) => new("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412)
    {
        Details = [KeyValuePair.Create("Condition", condition)],
    };

    public static AwsException NotModified() => new("NotModified", "Not Modified", 304);

    public static AwsException InvalidArgument(string message, string name, string? value) => new("InvalidArgument", message)
    {
        Details = [KeyValuePair.Create("ArgumentName", name), KeyValuePair.Create("ArgumentValue", value ?? "")],
    };

    public static AwsException InvalidStorageClass() => new("InvalidStorageClass", "The storage class you specified is not valid");

    public static AwsException AclNotSupported() => new("AccessControlListNotSupported", "The bucket does not allow ACLs");

    public static AwsException CopyOntoItself() => new(
        "InvalidRequest",
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, "
        + "storage class, website redirect location or encryption attributes.");

    /// <summary>The bucket has no such configuration.</summary>
    public static AwsException NotConfigured(string code, string message, Resource bucket) =>
        new(code, message, 404) { Details = Named(bucket.PhysicalId) };

    private static IReadOnlyList<KeyValuePair<string, string>> Named(string bucket) => [KeyValuePair.Create("BucketName", bucket)];
}
