using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html">event notifications</a>.</summary>
internal sealed class Notifications : IBucketFeature
{
    private const string Property = "NotificationConfiguration";

    private static readonly Destination[] Destinations =
    [
        new("LambdaConfigurations", "Function", "lambda", "LambdaConfiguration", "functionARN"),
        new("QueueConfigurations", "Queue", "sqs", "QueueConfiguration", "queueARN"),
        new("TopicConfigurations", "Topic", "sns", "TopicConfiguration", "topicARN"),
    ];

    public IReadOnlyList<string> Properties { get; } = [Property];

    public void Check(Resource bucket)
    {
        var region = bucket.Region;
        foreach (var (destination, notification) in NotificationsOf(bucket))
        {
            var name = notification.Text("Event")!;
            if (!NotificationEvents.All.Contains(name))
                throw S3Failures.InvalidRequest(region.World, $"The event '{name}' is not supported for notifications.");

            var arn = notification.Text(destination.Target)!;
            if (!arn.StartsWith($"arn:{Partition.Of(region.Id.Region)}:{destination.Service}:", StringComparison.Ordinal) || !region.Resources.All.Any(resource => resource.Arn == arn))
                throw S3Failures.InvalidRequest(region.World, "Unable to validate the following destination configurations");
        }
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        var configurations = new JsonObject();
        foreach (var (index, (destination, notification)) in NotificationsOf(bucket).Index())
            configurations[StableId.Uuid($"{bucket.Arn}/{Property}/{index}")] = Record(destination, notification);

        var toEventBridge = bucket.Properties.Object(Property)?.Object("EventBridgeConfiguration")?.Flag("EventBridgeEnabled") ?? false;
        supplementary["BucketNotificationConfiguration"] = new JsonObject
        {
            ["configurations"] = configurations,
            ["eventBridgeConfiguration"] = toEventBridge ? new JsonObject() : null,
        };
    }

    private static IEnumerable<(Destination Destination, JsonObject Notification)> NotificationsOf(Resource bucket) =>
        bucket.Properties.Object(Property) is { } configuration
            ? Destinations.SelectMany(destination => configuration.Objects(destination.Property).Select(notification => (destination, notification)))
            : [];

    private static JsonObject Record(Destination destination, JsonObject notification) => new()
    {
        ["events"] = new JsonArray(notification.Text("Event")),
        ["filter"] = notification.Object("Filter")?.Object("S3Key") is { } key
            ? new JsonObject
            {
                ["s3KeyFilter"] = new JsonObject { ["filterRules"] = new JsonArray([.. key.Objects("Rules").Select(RecordFilterRule)]) },
            }
            : null,
        ["objectPrefixes"] = new JsonArray(),
        ["type"] = destination.RecordedType,
        [destination.RecordedTarget] = notification.Text(destination.Target),
    };

    // S3 answers Prefix and Suffix, however they were written.
    private static JsonNode RecordFilterRule(JsonObject rule) => new JsonObject
    {
        ["name"] = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(rule.Text("Name")!.ToLowerInvariant()),
        ["value"] = rule.Text("Value"),
    };

    private sealed record Destination(string Property, string Target, string Service, string RecordedType, string RecordedTarget);
}
