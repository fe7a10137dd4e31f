using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// A host under which S3 answers, here or in an account. Those of websites, access points and the like are none: what they answer is no object
/// by its key.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html">virtual hosting of buckets</a>.
/// </summary>
/// <param name="Bucket">The bucket that stands before it; null where the path begins with that.</param>
internal sealed partial record S3Host(string? Bucket)
{
    /// <returns>Null of a host that is not S3's.</returns>
    public static S3Host? Parse(string host) => Known().Match(host) is { Success: true } match ? Of(match) : null;

    /// <summary>A host that this AWS was reached by, which is whatever its machine is called.</summary>
    public static S3Host Reached(string host) => Parse(host) ?? Of(Elsewhere().Match(host));

    private static S3Host Of(Match match) => new(match.Groups["bucket"] is { Success: true, Value: var bucket } ? bucket : null);

    // s3.amazonaws.com, s3.eu-west-1.amazonaws.com, s3-eu-west-1.amazonaws.com, s3.dualstack.eu-west-1.amazonaws.com, s3-fips.us-gov-west-1.amazonaws.com;
    // the embedded AWS is localhost too, with or without s3 before that. All but the addresses in figures may have a bucket before them.
    [GeneratedRegex(
        @"\A((?<bucket>.+?)\.)??(s3(-fips|-accelerate)?(\.dualstack)?([.-](external-1|(?!website-)[a-z]+(-[a-z]+)+-[0-9]))?\.(amazonaws\.com(\.cn)?|localhost)|localhost)\z"
        + @"|\A(127\.0\.0\.1|\[::1\])\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Known();

    [GeneratedRegex(@"\A(?<bucket>.+?)\.s3\..+(?<!\.amazonaws\.com(\.cn)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Elsewhere();
}
