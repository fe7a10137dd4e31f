using System.Globalization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html">conditional requests</a>.</summary>
internal static class Preconditions
{
    /// <exception cref="Potemkin.EmbeddedAws.Protocol.AwsException">The object is another one.</exception>
    public static void RequireMatch(StoredObject stored, string tags)
    {
        if (!Match(stored, tags))
            throw S3Errors.PreconditionFailed("If-Match");
    }

    /// <summary>Checks the conditions of a read. A tag that is given counts, and not the time with it.</summary>
    /// <exception cref="Potemkin.EmbeddedAws.Protocol.AwsException">One does not hold.</exception>
    public static void Require(StoredObject stored, string? ifMatch, string? ifNoneMatch, string? ifModifiedSince, string? ifUnmodifiedSince)
    {
        if (ifMatch is not null)
            RequireMatch(stored, ifMatch);
        else if (At(ifUnmodifiedSince) is { } unmodifiedSince && SecondOf(stored) > unmodifiedSince)
            throw S3Errors.PreconditionFailed("If-Unmodified-Since");

        if (ifNoneMatch is not null ? Match(stored, ifNoneMatch) : At(ifModifiedSince) is { } modifiedSince && SecondOf(stored) <= modifiedSince)
            throw S3Errors.NotModified();
    }

    private static bool Match(StoredObject stored, string tags) =>
        tags.Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == "*" || tag.Trim('"') == stored.ETag.Trim('"'));

    // Headers carry whole seconds.
    private static DateTimeOffset SecondOf(StoredObject stored) => stored.LastModified.AddTicks(-(stored.LastModified.Ticks % TimeSpan.TicksPerSecond));

    private static DateTimeOffset? At(string? header) =>
        DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
