using System.Text;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html">PutObject</a>.</summary>
internal static class PutObject
{
    private const int LongestKey = 1024;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("PutObject", Put);

    private static Response Put(Request request, RequestContext context)
    {
        var bucket = Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner);
        var objects = bucket.Region.Of<BucketObjects>();
        if (Encoding.UTF8.GetByteCount(request.Key!) > LongestKey)
            throw S3Errors.KeyTooLong();
        if (request.Body.Length > S3Service.LargestObject)
            throw S3Errors.EntityTooLarge();
        var existing = objects.Find(bucket.PhysicalId, request.Key!);
        if (request.IfNoneMatch is "*" && existing is not null)
            throw S3Errors.PreconditionFailed("If-None-Match");
        if (request.IfMatch is { } tag)
            Preconditions.RequireMatch(existing ?? throw S3Errors.NoSuchKey(request.Key!), tag);

        var stored = request.Put(bucket, request.Key!, request.Body, GivenChecksum(request));
        return new Response
        {
            ETag = stored.ETag,
            ServerSideEncryption = stored.Headers["x-amz-server-side-encryption"],
            Checksums = new Dictionary<string, string> { [stored.ChecksumAlgorithm] = stored.Checksum, ["type"] = "FULL_OBJECT" },
        };
    }

    /// <summary>The one that the client gives, which the body has been compared with; null where it gives none.</summary>
    private static (string Algorithm, string Value)? GivenChecksum(Request request) =>
        request.Checksums?.FirstOrDefault(checksum => Checksum.Algorithms.Contains(checksum.Key)) is { Key: not null } given ? (given.Key, given.Value) : null;

    private sealed record Request : DeliveredObject
    {
        public string? Bucket { get; init; }

        public string? Key { get; init; }

        [Header("x-amz-expected-bucket-owner")]
        public string? ExpectedBucketOwner { get; init; }

        [Header("If-None-Match")]
        public string? IfNoneMatch { get; init; }

        [Header("If-Match")]
        public string? IfMatch { get; init; }

        [Headers("x-amz-checksum-")]
        public IReadOnlyDictionary<string, string>? Checksums { get; init; }

        [Payload]
        public ReadOnlyMemory<byte> Body { get; init; }
    }

    private sealed record Response
    {
        [Header("ETag")]
        public required string ETag { get; init; }

        [Header("x-amz-server-side-encryption")]
        public required string ServerSideEncryption { get; init; }

        [Headers("x-amz-checksum-")]
        public required IReadOnlyDictionary<string, string> Checksums { get; init; }
    }
}
