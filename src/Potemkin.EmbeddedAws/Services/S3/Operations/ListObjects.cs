using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html">ListObjectsV2</a>,
/// <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html">ListObjects</a>.
/// </summary>
internal static class ListObjects
{
    private const int LargestPage = 1000;
    private const string UrlEncoding = "url";

    public static void AddTo(OperationTable operations) => operations
        .Add<SecondRequest, Response>("ListObjectsV2", ListSecond)
        .Add<FirstRequest, Response>("ListObjects", ListFirst);

    private static Response ListSecond(SecondRequest request, RequestContext context)
    {
        var listing = Listing.Of(Find(request, context), request.Prefix ?? "", request.Delimiter, request.ContinuationToken ?? request.StartAfter, MostOf(request));
        return new Response(Shown(request, listing, request.FetchOwner is true ? OwnerIn(request, context) : null) with
        {
            KeyCount = listing.Objects.Count + listing.CommonPrefixes.Count,
            ContinuationToken = request.ContinuationToken,
            NextContinuationToken = listing.Next,
            StartAfter = Encoded(request, request.StartAfter),
        });
    }

    private static Response ListFirst(FirstRequest request, RequestContext context)
    {
        var listing = Listing.Of(Find(request, context), request.Prefix ?? "", request.Delimiter, request.Marker, MostOf(request));
        return new Response(Shown(request, listing, OwnerIn(request, context)) with
        {
            Marker = Encoded(request, request.Marker ?? ""),
            // Where there is no delimiter, the last key says where to go on.
            NextMarker = request.Delimiter is null ? null : Encoded(request, listing.Next),
        });
    }

    private static IReadOnlyCollection<StoredObject> Find(Request request, RequestContext context)
    {
        var bucket = Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner);
        if (request.EncodingType is not (null or UrlEncoding))
            throw S3Errors.InvalidArgument("Invalid Encoding Method specified in Request", "encoding-type", request.EncodingType);
        if (request.MaxKeys < 0)
            throw S3Errors.InvalidArgument("Argument maxKeys must be an integer between 0 and 2147483647", "maxKeys", $"{request.MaxKeys}");
        return bucket.Region.Of<BucketObjects>().Of(bucket.PhysicalId);
    }

    private static int MostOf(Request request) => Math.Min(request.MaxKeys ?? LargestPage, LargestPage);

    private static Owner OwnerIn(Request request, RequestContext context) => new(BucketRecording.OwnerIdOf(Buckets.Of(context, request.Bucket!)));

    private static Result Shown(Request request, Listing listing, Owner? owner) => new()
    {
        Name = request.Bucket!,
        Prefix = Encoded(request, request.Prefix ?? ""),
        Delimiter = Encoded(request, request.Delimiter),
        EncodingType = request.EncodingType,
        MaxKeys = MostOf(request),
        IsTruncated = listing.Next is not null,
        Contents =
        [
            .. listing.Objects.Select(one => new Content(
                Encoded(request, one.Key)!,
                one.LastModified,
                one.ETag,
                one.ChecksumAlgorithm.ToUpperInvariant(),
                "FULL_OBJECT",
                one.Content.Length,
                one.Headers.GetValueOrDefault("x-amz-storage-class") ?? "STANDARD",
                owner)),
        ],
        CommonPrefixes = [.. listing.CommonPrefixes.Select(prefix => new CommonPrefix(Encoded(request, prefix)!))],
    };

    private static string? Encoded(Request request, string? text) => text is not null && request.EncodingType == UrlEncoding
        ? Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal)
        : text;

    private abstract record Request
    {
        public string? Bucket { get; init; }

        [Header("x-amz-expected-bucket-owner")]
        public string? ExpectedBucketOwner { get; init; }

        [Query("prefix")]
        public string? Prefix { get; init; }

        [Query("delimiter")]
        public string? Delimiter { get; init => field = value is "" ? null : value; }

        [Query("encoding-type")]
        public string? EncodingType { get; init; }

        [Query("max-keys")]
        public int? MaxKeys { get; init; }
    }

    private sealed record SecondRequest : Request
    {
        [Query("continuation-token")]
        public string? ContinuationToken { get; init; }

        [Query("start-after")]
        public string? StartAfter { get; init; }

        [Query("fetch-owner")]
        public bool? FetchOwner { get; init; }
    }

    private sealed record FirstRequest : Request
    {
        [Query("marker")]
        public string? Marker { get; init; }
    }

    private sealed record Owner(string ID);

    private sealed record Content(
        string Key, DateTimeOffset LastModified, string ETag, string ChecksumAlgorithm, string ChecksumType, int Size, string StorageClass, Owner? Owner);

    private sealed record CommonPrefix(string Prefix);

    private sealed record Result
    {
        public required string Name { get; init; }

        public string? Prefix { get; init; }

        public string? Marker { get; init; }

        public string? NextMarker { get; init; }

        public string? ContinuationToken { get; init; }

        public string? NextContinuationToken { get; init; }

        public string? StartAfter { get; init; }

        public int? KeyCount { get; init; }

        public int MaxKeys { get; init; }

        public string? Delimiter { get; init; }

        public string? EncodingType { get; init; }

        public bool IsTruncated { get; init; }

        public IReadOnlyList<Content> Contents { get; init; } = [];

        public IReadOnlyList<CommonPrefix> CommonPrefixes { get; init; } = [];
    }

    private sealed record Response([property: Payload] Result ListBucketResult);
}
