using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// Where a snippet lies in S3: <c>s3://bucket/key</c>, or one of the addresses under which S3 answers.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-bucket-intro.html">accessing a bucket</a>.
/// </summary>
internal sealed partial record SnippetLocation(string Bucket, string Key)
{
    /// <returns>Null of a text that names no object of S3.</returns>
    public static SnippetLocation? Parse(string text)
    {
        var match = Uri().Match(text);
        return match.Success ? new SnippetLocation(match.Groups["bucket"].Value, System.Uri.UnescapeDataString(match.Groups["key"].Value)) : null;
    }

    [GeneratedRegex(
        @"\A(?:s3://(?<bucket>[a-z0-9.-]+)/(?<key>[^?]+)"
        + @"|https://s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?/(?<bucket>[a-z0-9.-]+)/(?<key>[^?]+)"
        + @"|https://(?<bucket>[a-z0-9.-]+?)\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?/(?<key>[^?]+))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Uri();
}
