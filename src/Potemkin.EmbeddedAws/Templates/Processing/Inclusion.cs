using System.Text;
using Potemkin.EmbeddedAws.State;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// What <c>AWS::Include</c> takes in: a part of a template that is an object in a bucket.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html">AWS::Include</a>.
/// </summary>
internal static class Inclusion
{
    private const string BucketType = "AWS::S3::Bucket";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="Protocol.AwsException">There is no such object, or it is no part of a template.</exception>
    public static TemplateNode Read(string? location, World world)
    {
        var place = ObjectAddress.Parse(location ?? "") is { HasQuery: false } address ? address : throw TemplateErrors.IncludeLocation();
        var bucket = world.FindAnywhere(BucketType, place.Bucket) ?? throw TemplateErrors.IncludeBucketMissing(place.Bucket);
        var found = bucket.Region.Of<BucketObjects>().Find(place.Bucket, place.Key)
            ?? throw TemplateErrors.IncludeObjectMissing(place.Bucket, place.Key);
        try
        {
            return TemplateSnippet.Parse(Strict.GetString(found.Content));
        }
        catch (Exception unreadable) when (unreadable is TemplateFormatException or DecoderFallbackException)
        {
            throw TemplateErrors.IncludeMalformed();
        }
    }
}
