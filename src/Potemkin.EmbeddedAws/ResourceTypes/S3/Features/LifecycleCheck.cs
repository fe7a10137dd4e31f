using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html">PutBucketLifecycleConfiguration</a>.</summary>
internal static class LifecycleCheck
{
    private const int FewestDaysForInfrequentAccess = 30;

    private static readonly string[] Actions =
    [
        "AbortIncompleteMultipartUpload", "ExpirationDate", "ExpirationInDays", "ExpiredObjectDeleteMarker",
        "NoncurrentVersionExpiration", "NoncurrentVersionExpirationInDays",
        "NoncurrentVersionTransition", "NoncurrentVersionTransitions", "Transition", "Transitions",
    ];

    /// <exception cref="ResourceFailure">S3 refuses the rules.</exception>
    public static void Check(World world, IReadOnlyList<JsonObject> rules)
    {
        if (rules.Count == 0)
            throw S3Failures.MalformedXml(world);

        var ids = rules.Select(rule => rule.Text("Id")).OfType<string>().ToList();
        if (ids.Distinct().Count() < ids.Count)
            throw S3Failures.InvalidRequest(world, "Rule ID must be unique. Found same ID for more than one rule");
        foreach (var rule in rules)
            Check(world, rule);
    }

    private static void Check(World world, JsonObject rule)
    {
        if (!Actions.Any(rule.ContainsKey))
            throw S3Failures.InvalidRequest(world, "At least one action needs to be specified in a rule");
        if (rule.Number("ExpirationInDays") <= 0)
            throw S3Failures.InvalidRequest(world, "'Days' for Expiration action must be a positive integer");
        if (rule.ContainsKey("NoncurrentVersionExpiration") && rule.ContainsKey("NoncurrentVersionExpirationInDays"))
            throw S3Failures.MalformedXml(world);
        foreach (var date in DatesOf(rule))
            CheckDate(world, date);
        foreach (var transition in Lifecycle.TransitionsOf(rule))
            CheckTransition(world, transition);
    }

    private static IEnumerable<string> DatesOf(JsonObject rule) =>
        Lifecycle.TransitionsOf(rule).Select(transition => transition.Text("TransitionDate")).Append(rule.Text("ExpirationDate")).OfType<string>();

    private static void CheckDate(World world, string date)
    {
        if (!DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            throw S3Failures.MalformedXml(world);
        if (time.UtcDateTime.TimeOfDay != TimeSpan.Zero)
            throw S3Failures.InvalidRequest(world, "'Date' must be at midnight GMT");
    }

    private static void CheckTransition(World world, JsonObject transition)
    {
        if (transition.ContainsKey("TransitionDate") == transition.ContainsKey("TransitionInDays"))
            throw S3Failures.MalformedXml(world);
        if (transition.Text("StorageClass") is "STANDARD_IA" or "ONEZONE_IA"
            && transition.Number("TransitionInDays") < FewestDaysForInfrequentAccess)
        {
            throw S3Failures.InvalidRequest(
                world,
                $"'Days' in Transition action must be greater than or equal to {FewestDaysForInfrequentAccess} "
                    + $"for storageClass '{transition.Text("StorageClass")}'");
        }
    }
}
