using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html">DeleteObject</a>,
/// <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html">DeleteObjects</a>.
/// </summary>
internal static class DeleteObjects
{
    private const int MostAtOnce = 1000;

    public static void AddTo(OperationTable operations) => operations
        .Add<OneRequest, Empty>("DeleteObject", Delete)
        .Add<Request, Response>("DeleteObjects", Delete);

    private static Empty Delete(OneRequest request, RequestContext context)
    {
        var bucket = Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner);
        bucket.Region.Of<BucketObjects>().Remove(bucket.PhysicalId, request.Key!);
        return new Empty();
    }

    private static Response Delete(Request request, RequestContext context)
    {
        var bucket = Buckets.Of(context, request.Bucket!, request.ExpectedBucketOwner);
        if (request.Delete?.Object is not { Count: > 0 and <= MostAtOnce } objects || objects.Any(one => string.IsNullOrEmpty(one.Key)))
            throw ProtocolErrors.MalformedXml();
        foreach (var one in objects)
            bucket.Region.Of<BucketObjects>().Remove(bucket.PhysicalId, one.Key!);
        return new Response(new Result(request.Delete.Quiet is true ? [] : objects));
    }

    private sealed record OneRequest(string? Bucket, string? Key, [property: Header("x-amz-expected-bucket-owner")] string? ExpectedBucketOwner);

    private sealed record ObjectIdentifier(string? Key);

    private sealed record Deletion(IReadOnlyList<ObjectIdentifier>? Object, bool? Quiet);

    private sealed record Request(
        string? Bucket,
        [property: Header("x-amz-expected-bucket-owner")] string? ExpectedBucketOwner,
        [property: Headers("x-amz-checksum-")] IReadOnlyDictionary<string, string>? Checksums,
        [property: Payload] Deletion? Delete);

    private sealed record Result(IReadOnlyList<ObjectIdentifier> Deleted);

    private sealed record Response([property: Payload] Result DeleteResult);
}
