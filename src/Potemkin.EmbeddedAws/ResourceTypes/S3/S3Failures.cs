using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// What S3 says when it refuses, as stack events show it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">S3's error responses</a>.
/// </summary>
internal static class S3Failures
{
    /// <summary>CloudFormation's handler looks before it creates, so the words are the same whoever owns the other bucket.</summary>
    public static ResourceFailure BucketExists(World world, string bucketName) =>
        HandlerFailures.ByHandler(world, $"{bucketName} already exists (Service: S3, Status Code: 0, Request ID: null)", "AlreadyExists");

    public static ResourceFailure InvalidBucketName(World world) => InvalidRequest(world, "The specified bucket is not valid.");

    public static ResourceFailure NoSuchBucket(World world) => Refused(world, 404, "The specified bucket does not exist", "NotFound");

    public static ResourceFailure BucketNotEmpty(World world) =>
        Refused(world, 409, "The bucket you tried to delete is not empty", "GeneralServiceException");

    public static ResourceFailure OtherRegion(World world) => Refused(
        world,
        301,
        "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
        "GeneralServiceException");

    public static ResourceFailure AccessDenied(World world) => Refused(world, 403, "Access Denied", "AccessDenied");

    public static ResourceFailure PublicPolicyBlocked(RegionState region, string bucketName) => Refused(
        region.World,
        403,
        $"User: {region.Id.GlobalArn("iam", "root")} is not authorized to perform: s3:PutBucketPolicy on resource: \"{Bucket.ArnOf(region.Id, bucketName)}\" "
            + "because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
        "AccessDenied");

    public static ResourceFailure BucketPolicyExists(string bucketName) => new($"The bucket policy already exists on bucket {bucketName}.");

    public static ResourceFailure AclWithOwnerEnforced(World world) =>
        Refused(world, 400, "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting", "GeneralServiceException");

    public static ResourceFailure PublicAclBlocked(World world) =>
        Refused(world, 400, "Bucket cannot have public ACLs set with BlockPublicAccess enabled", "GeneralServiceException");

    public static ResourceFailure MalformedXml(World world) =>
        InvalidRequest(world, "The XML you provided was not well-formed or did not validate against our published schema");

    public static ResourceFailure InvalidBucketState(World world, string message) => Refused(world, 409, message, "ResourceConflict");

    /// <summary>What S3 answers with status 400: InvalidRequest, InvalidArgument, InvalidTag, MalformedPolicy.</summary>
    public static ResourceFailure InvalidRequest(World world, string message) => Refused(world, 400, message, "InvalidRequest");

    private static ResourceFailure Refused(World world, int status, string message, string handlerErrorCode) => HandlerFailures.ByHandler(
        world,
        $"{message} (Service: S3, Status Code: {status}, Request ID: {world.RandomNames.Upper(16)}, Extended Request ID: {ExtendedRequestId(world)})"
            + " (SDK Attempt Count: 1)",
        handlerErrorCode);

    private static string ExtendedRequestId(World world) => Convert.ToBase64String(Convert.FromHexString(world.RandomNames.Hex(112)));
}
