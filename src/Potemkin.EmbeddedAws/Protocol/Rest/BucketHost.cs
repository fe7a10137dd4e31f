using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// Buckets that are named by the host.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html">virtual hosting of buckets</a>.
/// </summary>
internal static partial class BucketHost
{
    /// <summary>The path that the request would have in the other style, <c>/bucket/key</c>, still percent-encoded.</summary>
    public static string PathOf(RequestHead head)
    {
        var host = (head.Headers.GetValueOrDefault("Host") ?? "").Split(':')[0];
        return BucketBeforeHost().Match(host) is { Success: true } match ? $"/{match.Groups["bucket"].Value}{head.Path}" : head.Path;
    }

    // bucket.s3.amazonaws.com, bucket.s3.eu-west-1.amazonaws.com, bucket.s3.localhost, bucket.localhost; but s3.localhost is no bucket.
    [GeneratedRegex(@"\A(?<bucket>.+?)\.(s3[.-].+|(?<!\As3\.)localhost)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex BucketBeforeHost();
}
