using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// Buckets that are named by the host.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html">virtual hosting of buckets</a>.
/// </summary>
internal static partial class BucketHost
{
    /// <summary>The path that the request would have in the other style, <c>/bucket/key</c>, still percent-encoded.</summary>
    public static string PathOf(RequestHead head) =>
        BucketOf(head.Headers.GetValueOrDefault("Host") ?? "") is { } bucket ? $"/{bucket}{head.Path}" : head.Path;

    /// <summary>The bucket that the host names, with or without a port; null where it names none.</summary>
    public static string? BucketOf(string host) =>
        BucketBeforeHost().Match(host.Split(':')[0]) is { Success: true } match ? match.Groups["bucket"].Value : null;

    // bucket.s3.amazonaws.com, bucket.s3.eu-west-1.amazonaws.com, bucket.s3.localhost, bucket.localhost; but s3.localhost is no bucket.
    [GeneratedRegex(@"\A(?<bucket>.+?)\.(s3[.-].+|(?<!\As3\.)localhost)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex BucketBeforeHost();
}
