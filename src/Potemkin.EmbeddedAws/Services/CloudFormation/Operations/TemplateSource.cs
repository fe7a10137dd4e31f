using System.Text;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>
/// The texts that a request brings along or names by the address of an object in S3.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">Quotas</a>.
/// </summary>
internal static class TemplateSource
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
        var address = ObjectAddress.Parse(url) ?? throw CloudFormationErrors.TemplateUrlUnsupported();
        if (address.IsS3Uri)
            throw CloudFormationErrors.NoS3Domain(address.Bucket);
        var (bucket, key) = address;
        var owner = world.FindAnywhere("AWS::S3::Bucket", bucket) ?? throw CloudFormationErrors.S3Refused("The specified bucket does not exist");
        var content = owner.Region.Of<BucketObjects>().Find(bucket, key)?.Content
            ?? throw CloudFormationErrors.S3Refused("The specified key does not exist.");
        return content.Length <= LongestTemplate ? Utf8.GetString(content) : throw CloudFormationErrors.TemplateTooLong(LongestTemplate);
    }
}
