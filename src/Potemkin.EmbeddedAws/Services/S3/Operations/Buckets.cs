using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>Finds the buckets that requests are about. Their names are taken globally.</summary>
internal static class Buckets
{
    /// <param name="context">Who asks.</param>
    /// <param name="name">The name of the bucket.</param>
    /// <param name="expectedOwner">The account that it must belong to, where the request says so.</param>
    /// <exception cref="AwsException">There is none of that name, or the caller has no access to it where the request was sent.</exception>
    public static Resource Of(RequestContext context, string name, string? expectedOwner = null)
    {
        var bucket = OfAnyRegion(context, name, expectedOwner);
        return bucket.Region.Id.Region == context.RegionName ? bucket : throw S3Errors.OtherRegion(bucket, context.RegionName);
    }

    /// <summary>The same for what is answered everywhere.</summary>
    /// <exception cref="AwsException">There is none of that name, or the caller has no access to it.</exception>
    public static Resource OfAnyRegion(RequestContext context, string name, string? expectedOwner = null)
    {
        var bucket = context.World.FindAnywhere(Bucket.TypeName, name) ?? throw S3Errors.NoSuchBucket(name);
        return bucket.Region.Id.AccountId == context.AccountId && (expectedOwner is null || expectedOwner == context.AccountId)
            ? bucket
            : throw S3Errors.AccessDenied();
    }
}
