using System.Text;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// The texts that a request brings along or names by the address of an object in S3.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">Quotas</a>.
/// </summary>
internal static partial class TemplateSource
{
    private const int LongestTemplate = TemplateDocument.MaximumLength;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The template of a request; null where it has none.</summary>
    /// <exception cref="AwsException">There are two, or there is none at the address.</exception>
    public static string? Template(string? body, string? url, World world)
    {
        if (body is not null && url is not null)
            throw CloudFormationErrors.TemplateBodyAndUrl();
        return body ?? (url is null ? null : Read(url, world));
    }

    /// <summary>What stands at the address.</summary>
    /// <exception cref="AwsException">It is no address of an object, or the object is not there.</exception>
    public static string Read(string url, World world)
    {
        var (bucket, key) = Place(url);
        var owner = world.FindAnywhere("AWS::S3::Bucket", bucket) ?? throw CloudFormationErrors.S3Refused("The specified bucket does not exist");
        var content = owner.Region.Of<BucketObjects>().Find(bucket, key)?.Content
            ?? throw CloudFormationErrors.S3Refused("The specified key does not exist.");
        return content.Length <= LongestTemplate ? Utf8.GetString(content) : throw CloudFormationErrors.TemplateTooLong(LongestTemplate);
    }

    private static (string Bucket, string Key) Place(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            throw CloudFormationErrors.TemplateUrlUnsupported();
        if (address.Scheme == "s3")
            throw CloudFormationErrors.NoS3Domain(address.Host);

        var path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        if (BucketBeforeHost().Match(address.Host) is { Success: true } named)
            return (named.Groups["bucket"].Value, path);
        if (!S3Host().IsMatch(address.Host) || path.IndexOf('/') is not (> 0 and var slash))
            throw CloudFormationErrors.TemplateUrlUnsupported();
        return (path[..slash], path[(slash + 1)..]);
    }

    // bucket.s3.amazonaws.com, bucket.s3.eu-west-1.amazonaws.com, bucket.s3-eu-west-1.amazonaws.com, bucket.localhost, bucket.s3.localhost
    [GeneratedRegex(@"\A(?<bucket>.+?)\.(s3([.-][a-z0-9.-]+)?\.amazonaws\.com(\.cn)?|(s3\.)?(?<!\As3\.)localhost)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex BucketBeforeHost();

    // The last three are how this AWS itself is reached.
    [GeneratedRegex(@"\A(s3([.-][a-z0-9.-]+)?\.amazonaws\.com(\.cn)?|s3\.localhost|localhost|127\.0\.0\.1)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex S3Host();
}
