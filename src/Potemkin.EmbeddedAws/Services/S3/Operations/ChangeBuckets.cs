using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// Creates and deletes buckets, as CloudFormation does.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html">CreateBucket</a>,
/// <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html">DeleteBucket</a>.
/// </summary>
/// <param name="buckets">What CloudFormation does for buckets.</param>
internal sealed class ChangeBuckets(IResourceType buckets)
{
    /// <summary>The region that a bucket is in where nothing is said of it.</summary>
    public const string RegionWithoutConstraint = "us-east-1";

    private static readonly string[] Ownerships = ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"];

    public void AddTo(OperationTable operations) => operations
        .Add<CreateRequest, CreateResponse>("CreateBucket", Create)
        .Add<DeleteRequest, Empty>("DeleteBucket", Delete);

    private CreateResponse Create(CreateRequest request, RequestContext context)
    {
        var name = request.Bucket!;
        var region = RegionOf(request, context);
        if (context.World.FindAnywhere(Bucket.TypeName, name) is { } existing)
        {
            if (existing.Region.Id.AccountId != context.AccountId)
                throw S3Errors.BucketAlreadyExists(name);
            // In the oldest region, and there alone, creating one's own bucket again succeeds.
            return existing.Region == region && region.Id.Region == RegionWithoutConstraint
                ? new CreateResponse($"/{name}")
                : throw S3Errors.BucketAlreadyOwnedByYou(name);
        }

        var properties = new JsonObject { ["BucketName"] = name };
        if (request.ObjectOwnership is { } ownership)
        {
            if (!Ownerships.Contains(ownership))
                throw S3Errors.InvalidArgument($"Invalid x-amz-object-ownership header: {ownership}", "x-amz-object-ownership", ownership);
            properties["OwnershipControls"] = new JsonObject { ["Rules"] = new JsonArray(new JsonObject { ["ObjectOwnership"] = ownership }) };
        }

        if (request.ObjectLockEnabledForBucket is true)
            properties["ObjectLockEnabled"] = true;
        try
        {
            buckets.Create(new ResourceRequest(region, "", "", properties, new Dictionary<string, string>()));
        }
        catch (ResourceFailure)
        {
            // Of all that is given here the name alone can be wrong.
            throw S3Errors.InvalidBucketName(name);
        }

        return new CreateResponse($"/{name}");
    }

    private Empty Delete(DeleteRequest request, RequestContext context)
    {
        var bucket = Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner);
        if (!bucket.Region.Of<BucketObjects>().IsEmpty(bucket.PhysicalId))
            throw S3Errors.BucketNotEmpty(bucket.PhysicalId);
        buckets.Delete(bucket);
        return new Empty();
    }

    private static RegionState RegionOf(CreateRequest request, RequestContext context)
    {
        var constraint = request.CreateBucketConfiguration?.LocationConstraint switch
        {
            null or "" => null,
            // What the region was called when it was the only one of Europe; clients still write it.
            "EU" => "eu-west-1",
            var region => region,
        };
        return (constraint, context.RegionName) switch
        {
            (null, RegionWithoutConstraint) => context.Region,
            ({ } region, RegionWithoutConstraint) => context.World.Region(new AccountRegion(context.AccountId, region)),
            var (region, here) => region == here ? context.Region : throw S3Errors.IllegalLocationConstraint(region),
        };
    }

    private sealed record Configuration(string? LocationConstraint);

    private sealed record CreateRequest(
        string? Bucket,
        [property: Header("x-amz-object-ownership")] string? ObjectOwnership,
        [property: Header("x-amz-bucket-object-lock-enabled")] bool? ObjectLockEnabledForBucket,
        [property: Payload] Configuration? CreateBucketConfiguration);

    private sealed record CreateResponse([property: Header("Location")] string Location);

    private sealed record DeleteRequest(string? Bucket, [property: Header("x-amz-expected-bucket-owner")] string? ExpectedBucketOwner);
}
