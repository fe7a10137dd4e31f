using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// Buckets that are named by the host.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html">virtual hosting of buckets</a>.
/// </summary>
internal static class BucketHost
{
    /// <summary>The path that the request would have in the other style, <c>/bucket/key</c>, still percent-encoded.</summary>
    public static string PathOf(RequestHead head)
    {
        var host = (head.Headers.GetValueOrDefault("Host") ?? "").Split(':')[0];
        return S3Host.Reached(host).Bucket is { } bucket ? $"/{bucket}{head.Path}" : head.Path;
    }
}
