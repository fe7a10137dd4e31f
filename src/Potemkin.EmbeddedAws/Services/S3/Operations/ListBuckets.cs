using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.ResourceTypes.S3;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>The buckets of the account in all regions. See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html">ListBuckets</a>.</summary>
internal static class ListBuckets
{
    private const int LargestPage = 10_000;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("ListBuckets", List);

    private static Response List(Request request, RequestContext context)
    {
        if (request.MaxBuckets is < 1 or > LargestPage)
            throw S3Errors.InvalidArgument("The provided max-buckets not valid.", "max-buckets", $"{request.MaxBuckets}");
        var buckets = context.World.OfTypeInAccount(Bucket.TypeName, context.AccountId)
            .Where(bucket => request.BucketRegion is null || bucket.Region.Id.Region == request.BucketRegion)
            .Where(bucket => bucket.PhysicalId.StartsWith(request.Prefix ?? "", StringComparison.Ordinal))
            .OrderBy(bucket => bucket.PhysicalId, StringComparer.Ordinal)
            .Select(bucket => new BucketShape(bucket.PhysicalId, bucket.CreatedAt, bucket.Region.Id.Region))
            .ToList();
        var page = Page.Of(buckets, request.ContinuationToken, request.MaxBuckets ?? LargestPage, () =>
            S3Errors.InvalidArgument("The continuation token provided is incorrect", "continuation-token", request.ContinuationToken));
        return new Response(new Result(new Owner(StableId.Hex64(context.AccountId)), new BucketList(page.Items), page.NextToken, request.Prefix));
    }

    private sealed record Request(
        [property: Query("max-buckets")] int? MaxBuckets,
        [property: Query("continuation-token")] string? ContinuationToken,
        [property: Query("prefix")] string? Prefix,
        [property: Query("bucket-region")] string? BucketRegion);

    private sealed record Owner(string ID);

    private sealed record BucketShape(string Name, DateTimeOffset CreationDate, string BucketRegion);

    private sealed record BucketList(IReadOnlyList<BucketShape> Bucket);

    private sealed record Result(Owner Owner, BucketList Buckets, string? ContinuationToken, string? Prefix);

    private sealed record Response([property: Payload] Result ListAllMyBucketsResult);
}
