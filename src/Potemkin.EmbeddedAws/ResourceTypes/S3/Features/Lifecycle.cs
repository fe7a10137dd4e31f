using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// Lifecycle rules; absent from the item of a bucket without them. The item does not show the default minimum object size.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html">lifecycle</a>.
/// </summary>
internal sealed class Lifecycle : IBucketFeature
{
    private const string Property = "LifecycleConfiguration";
    private const int Unset = -1;

    public IReadOnlyList<string> Properties { get; } = [Property];

    public void Check(Resource bucket)
    {
        if (bucket.Properties.Object(Property) is { } lifecycle)
            LifecycleCheck.Check(bucket.Region.World, lifecycle.Objects("Rules"));
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        if (bucket.Properties.Object(Property) is { } lifecycle)
        {
            var rules = lifecycle.Objects("Rules").Select((rule, index) => Record(rule, StableId.Uuid($"{bucket.Arn}/{Property}/{index}")));
            supplementary["BucketLifecycleConfiguration"] = new JsonObject { ["rules"] = new JsonArray([.. rules]) };
        }
    }

    private static JsonNode Record(JsonObject rule, string generatedId) => new JsonObject
    {
        ["id"] = rule.Text("Id") ?? generatedId,
        ["prefix"] = null,
        ["status"] = rule.Text("Status"),
        ["filter"] = new FilterPredicate("Lifecycle")
            .Prefix(rule.Text("Prefix"))
            .Tags(rule.Objects("TagFilters"))
            .ObjectSize("GreaterThan", rule.Text("ObjectSizeGreaterThan"))
            .ObjectSize("LessThan", rule.Text("ObjectSizeLessThan"))
            .ToFilter(),
        ["expirationInDays"] = rule.Number("ExpirationInDays") ?? Unset,
        ["expiredObjectDeleteMarker"] = rule.Flag("ExpiredObjectDeleteMarker"),
        ["noncurrentVersionExpirationInDays"] = rule.Number("NoncurrentVersionExpirationInDays") ?? Unset,
        ["noncurrentVersionExpiration"] = rule.Object("NoncurrentVersionExpiration") is { } expiration
            ? new JsonObject
            {
                ["noncurrentDays"] = expiration.Copy("NoncurrentDays"),
                ["newerNoncurrentVersions"] = expiration.Copy("NewerNoncurrentVersions"),
            }
            : null,
        ["noncurrentVersionTransitions"] = ListOrNull(NoncurrentVersionTransitionsOf(rule).Select(RecordNoncurrent)),
        ["transitions"] = ListOrNull(TransitionsOf(rule).Select(Record)),
        ["expirationDate"] = DateOf(rule, "ExpirationDate"),
        ["abortIncompleteMultipartUpload"] = rule.Object("AbortIncompleteMultipartUpload") is { } abort
            ? new JsonObject { ["daysAfterInitiation"] = abort.Copy("DaysAfterInitiation") }
            : null,
    };

    /// <summary>The one of the old property, then those of the new.</summary>
    public static IEnumerable<JsonObject> TransitionsOf(JsonObject rule) => OneAndMore(rule, "Transition");

    public static IEnumerable<JsonObject> NoncurrentVersionTransitionsOf(JsonObject rule) => OneAndMore(rule, "NoncurrentVersionTransition");

    private static IEnumerable<JsonObject> OneAndMore(JsonObject rule, string property) =>
        rule.Object(property) is { } one ? [one, .. rule.Objects($"{property}s")] : rule.Objects($"{property}s");

    private static JsonNode Record(JsonObject transition) => new JsonObject
    {
        ["date"] = DateOf(transition, "TransitionDate"),
        ["days"] = transition.Number("TransitionInDays") ?? Unset,
        ["storageClass"] = StorageClassOf(transition),
    };

    private static JsonNode RecordNoncurrent(JsonObject transition) => new JsonObject
    {
        ["days"] = transition.Copy("TransitionInDays"),
        ["newerNoncurrentVersions"] = transition.Copy("NewerNoncurrentVersions"),
        ["storageClass"] = StorageClassOf(transition),
    };

    // CloudFormation still takes the spelling Glacier of its first days.
    private static string StorageClassOf(JsonObject transition) => transition.Text("StorageClass")!.ToUpperInvariant();

    private static string? DateOf(JsonObject properties, string name) => properties.Text(name) is { } text
        ? RecordedTime.Of(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
        : null;

    private static JsonArray? ListOrNull(IEnumerable<JsonNode> items) => items.ToArray() is { Length: > 0 } list ? new JsonArray(list) : null;
}
