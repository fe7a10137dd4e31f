using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// Whether a bucket is there, and where.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html">HeadBucket</a>,
/// <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html">GetBucketLocation</a>.
/// </summary>
internal static class HeadBucket
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("HeadBucket", Head)
        .Add<Request, LocationResponse>("GetBucketLocation", Locate);

    private static Response Head(Request request, RequestContext context) =>
        new(Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner).Region.Id.Region);

    private static LocationResponse Locate(Request request, RequestContext context)
    {
        var region = Buckets.OfAnyRegion(context, request.Bucket!, request.ExpectedBucketOwner).Region.Id.Region;
        return new LocationResponse(JsonValue.Create(region == ChangeBuckets.RegionWithoutConstraint ? "" : region));
    }

    private sealed record Request(string? Bucket, [property: Header("x-amz-expected-bucket-owner")] string? ExpectedBucketOwner);

    private sealed record Response([property: Header("x-amz-bucket-region")] string BucketRegion);

    private sealed record LocationResponse([property: Payload] JsonNode LocationConstraint);
}
