using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html">GetObject</a>,
/// <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html">HeadObject</a>.
/// </summary>
internal static class GetObject
{
    private const int PartialContent = 206;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetObject", Get)
        .Add<Request, Response>("HeadObject", Get);

    private static Response Get(Request request, RequestContext context)
    {
        var bucket = Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner);
        var stored = bucket.Region.Of<BucketObjects>().Find(bucket.PhysicalId, request.Key!) ?? throw S3Errors.NoSuchKey(request.Key!);
        Preconditions.Require(stored, request.IfMatch, request.IfNoneMatch, request.IfModifiedSince, request.IfUnmodifiedSince);

        var range = ContentRange.Of(request.Range, stored.Content.Length);
        return new Response
        {
            Status = range is null ? null : PartialContent,
            Headers = Overridden(stored.Headers, request),
            Metadata = stored.Metadata,
            Checksums = request.ChecksumMode == "ENABLED" && range is null
                ? new Dictionary<string, string> { [stored.ChecksumAlgorithm] = stored.Checksum, ["type"] = "FULL_OBJECT" }
                : new Dictionary<string, string>(),
            ETag = stored.ETag,
            LastModified = stored.LastModified,
            ContentRange = range is { } part ? $"bytes {part.Start}-{part.End - 1}/{stored.Content.Length}" : null,
            Body = range is { } wanted ? stored.Content.AsMemory(wanted.Start, wanted.End - wanted.Start) : stored.Content,
        };
    }

    private static Dictionary<string, string> Overridden(IReadOnlyDictionary<string, string> headers, Request request)
    {
        var overridden = new Dictionary<string, string>(headers);
        foreach (var (name, value) in new[]
        {
            ("Content-Type", request.ResponseContentType), ("Content-Disposition", request.ResponseContentDisposition),
            ("Content-Encoding", request.ResponseContentEncoding), ("Content-Language", request.ResponseContentLanguage),
            ("Cache-Control", request.ResponseCacheControl), ("Expires", request.ResponseExpires),
        })
        {
            if (value is not null)
                overridden[name] = value;
        }

        return overridden;
    }

    private sealed record Request
    {
        public string? Bucket { get; init; }

        public string? Key { get; init; }

        [Header("x-amz-expected-bucket-owner")]
        public string? ExpectedBucketOwner { get; init; }

        [Header("x-amz-checksum-mode")]
        public string? ChecksumMode { get; init; }

        [Header("Range")]
        public string? Range { get; init; }

        [Header("If-Match")]
        public string? IfMatch { get; init; }

        [Header("If-None-Match")]
        public string? IfNoneMatch { get; init; }

        [Header("If-Modified-Since")]
        public string? IfModifiedSince { get; init; }

        [Header("If-Unmodified-Since")]
        public string? IfUnmodifiedSince { get; init; }

        [Query("response-cache-control")]
        public string? ResponseCacheControl { get; init; }

        [Query("response-content-disposition")]
        public string? ResponseContentDisposition { get; init; }

        [Query("response-content-encoding")]
        public string? ResponseContentEncoding { get; init; }

        [Query("response-content-language")]
        public string? ResponseContentLanguage { get; init; }

        [Query("response-content-type")]
        public string? ResponseContentType { get; init; }

        [Query("response-expires")]
        public string? ResponseExpires { get; init; }
    }

    private sealed record Response
    {
        [Status]
        public int? Status { get; init; }

        [Headers("")]
        public required IReadOnlyDictionary<string, string> Headers { get; init; }

        [Headers("x-amz-meta-")]
        public required IReadOnlyDictionary<string, string> Metadata { get; init; }

        [Headers("x-amz-checksum-")]
        public required IReadOnlyDictionary<string, string> Checksums { get; init; }

        [Header("Accept-Ranges")]
        public string AcceptRanges => "bytes";

        [Header("ETag")]
        public required string ETag { get; init; }

        [Header("Last-Modified")]
        public required DateTimeOffset LastModified { get; init; }

        [Header("Content-Range")]
        public string? ContentRange { get; init; }

        [Payload]
        public required ReadOnlyMemory<byte> Body { get; init; }
    }
}
