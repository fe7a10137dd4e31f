using System.Text;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;

/// <summary>
/// Reads the template of a nested stack out of a bucket, whichever way its address names that: in the host or in the path,
/// at AWS's endpoints or at this AWS's own.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html">TemplateURL</a>.
/// </summary>
internal static class TemplateLocation
{
    /// <exception cref="ResourceFailure">It is no address of an object, or there is none.</exception>
    public static string Read(World world, string url)
    {
        var (bucketName, key) = Parse(url) ?? throw new ResourceFailure("TemplateURL must be a supported URL.");
        var bucket = world.FindAnywhere(Bucket.TypeName, bucketName)
            ?? throw NotRead("The specified bucket does not exist");
        var stored = bucket.Region.Of<BucketObjects>().Find(bucketName, key)
            ?? throw NotRead("The specified key does not exist.");
        return Encoding.UTF8.GetString(stored.Content);
    }

    private static (string Bucket, string Key)? Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        if (BucketHost.BucketOf(address.Authority) is { } bucket)
            return path.Length > 0 ? (bucket, path) : null;
        return path.Split('/', 2) is [{ Length: > 0 } inPath, { Length: > 0 } key] ? (inPath, key) : null;
    }

    private static ResourceFailure NotRead(string message) => new(
        $"S3 error: {message}\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html");
}
