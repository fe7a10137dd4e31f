using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html">CopyObject</a>.</summary>
internal static class CopyObject
{
    private const string Replace = "REPLACE";

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("CopyObject", Copy);

    private static Response Copy(Request request, RequestContext context)
    {
        var bucket = Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner);
        var (sourceBucket, sourceKey) = SourceOf(request.CopySource!);
        var from = Buckets.OfAnyRegion(context, sourceBucket);
        var source = from.Region.Of<BucketObjects>().Find(sourceBucket, sourceKey) ?? throw S3Errors.NoSuchKey(sourceKey);
        var replaces = request.MetadataDirective == Replace;
        if (sourceBucket == bucket.PhysicalId && sourceKey == request.Key && !replaces && request is { StorageClass: null, ServerSideEncryption: null })
            throw S3Errors.CopyOntoItself();

        var headers = new Dictionary<string, string>(request.HeadersIn(bucket));
        foreach (var (name, value) in replaces ? [] : source.Headers.Where(header => !header.Key.StartsWith("x-amz-", StringComparison.Ordinal)))
            headers[name] = value;
        var copy = source with
        {
            Bucket = bucket.PhysicalId,
            Key = request.Key!,
            LastModified = context.World.Now,
            Headers = headers,
            Metadata = replaces ? request.Metadata ?? new Dictionary<string, string>() : source.Metadata,
        };
        bucket.Region.Of<BucketObjects>().Put(copy);
        return new Response(headers["x-amz-server-side-encryption"], new Result(copy.ETag, copy.LastModified));
    }

    /// <summary>Bucket and key, as in <c>/bucket/a%20key</c>.</summary>
    private static (string Bucket, string Key) SourceOf(string source)
    {
        if (source.Contains("?versionId=", StringComparison.Ordinal))
            throw ProtocolErrors.UnsupportedParameter("CopyObject", "versionId of x-amz-copy-source");
        return Uri.UnescapeDataString(source).TrimStart('/').Split('/', 2) is [{ Length: > 0 } bucket, { Length: > 0 } key]
            ? (bucket, key)
            : throw S3Errors.InvalidArgument("Copy Source must mention the source bucket and key: sourcebucket/sourcekey", "x-amz-copy-source", source);
    }

    private sealed record Request : ObjectAttributes
    {
        public string? Bucket { get; init; }

        public string? Key { get; init; }

        [Header("x-amz-copy-source")]
        public string? CopySource { get; init; }

        [Header("x-amz-metadata-directive")]
        public string? MetadataDirective { get; init; }

        [Header("x-amz-expected-bucket-owner")]
        public string? ExpectedBucketOwner { get; init; }
    }

    private sealed record Result(string ETag, DateTimeOffset LastModified);

    private sealed record Response(
        [property: Header("x-amz-server-side-encryption")] string ServerSideEncryption,
        [property: Payload] Result CopyObjectResult);
}
