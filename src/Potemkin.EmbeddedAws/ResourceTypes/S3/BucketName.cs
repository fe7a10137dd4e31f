using System.Net;
using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// The names of general purpose buckets.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">bucket naming rules</a>.
/// </summary>
internal static partial class BucketName
{
    private const int Shortest = 3;
    private const int Longest = 63;
    private const int LongestLogicalId = 24;

    private static readonly string[] ReservedPrefixes = ["xn--", "sthree-", "amzn-s3-demo-"];
    private static readonly string[] ReservedSuffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

    /// <summary>The name that is asked for, or one made up in lower case.</summary>
    /// <exception cref="ResourceFailure">The name breaks the naming rules.</exception>
    public static string For(ResourceRequest request)
    {
        var world = request.Region.World;
        if (request.Properties.Text("BucketName") is not { } name)
            return GeneratedName.Of(request, world.RandomNames.Lower(12), Longest, LongestLogicalId).ToLowerInvariant();

        if (SchemaFault(name) is { } fault)
            throw HandlerFailures.ByValidation(request.LogicalId, $"#/BucketName: {fault}");
        return BreaksTheRules(name) ? throw S3Failures.InvalidBucketName(world) : name;
    }

    // The registry's schema of the type says this much; the rest is S3's to refuse.
    private static string? SchemaFault(string name) => name.Length switch
    {
        < Shortest => $"expected minLength: {Shortest}, actual: {name.Length}",
        > Longest => $"expected maxLength: {Longest}, actual: {name.Length}",
        _ => Characters().IsMatch(name) ? null : "failed validation constraint for keyword [pattern]",
    };

    private static bool BreaksTheRules(string name) =>
        name.Contains("..", StringComparison.Ordinal)
        || (name.Count(character => character == '.') == 3 && IPAddress.TryParse(name, out _))
        || ReservedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        || ReservedSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]*[a-z0-9]$")]
    private static partial Regex Characters();
}
