using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// The address of an object in S3: <c>s3://bucket/key</c>, or one with the bucket in the host or in the path.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-bucket-intro.html">accessing a bucket</a>.
/// </summary>
internal sealed partial record ObjectAddress(string Bucket, string Key)
{
    /// <summary>Whether it begins with <c>s3://</c>.</summary>
    public bool IsS3Uri { get; private init; }

    /// <summary>Whether it says more than which object, such as which version of it.</summary>
    public bool HasQuery { get; private init; }

    /// <returns>Null of a text that names no object of S3.</returns>
    public static ObjectAddress? Parse(string text)
    {
        if (Parts().Match(text) is not { Success: true } parts)
            return null;
        var (host, path) = (parts.Groups["host"].Value, parts.Groups["path"].Value);
        var isS3Uri = parts.Groups["scheme"].Value == "s3";
        var (bucket, key) = isS3Uri ? (host, path)
            : S3Host.Parse(host) is { } known ? known.Bucket is null ? Split(path) : (known.Bucket, path)
            : ("", "");
        return bucket.Length == 0 || key.Length == 0
            ? null
            : new ObjectAddress(bucket, Uri.UnescapeDataString(key)) { IsS3Uri = isS3Uri, HasQuery = parts.Groups["query"].Success };
    }

    private static (string Bucket, string Key) Split(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0
        ? (path[..slash], path[(slash + 1)..])
        : (path, "");

    [GeneratedRegex(@"\A(?<scheme>s3|https?)://(?<host>[a-z0-9_.-]+|\[::1\])(:[0-9]+)?/+(?<path>[^?#]*)(?<query>\?[^#]*)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
