using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>
/// How a bucket is used: logs, notifications, tags, the web, and who pays.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html">GetBucketLogging</a> and those beside it.
/// </summary>
internal static class ReadUse
{
    private static readonly Dictionary<string, string> NotificationNames = new()
    {
        ["LambdaConfigurations"] = "CloudFunctionConfiguration",
        ["Function"] = "CloudFunction",
        ["QueueConfigurations"] = "QueueConfiguration",
        ["TopicConfigurations"] = "TopicConfiguration",
        ["Rules"] = "FilterRule",
    };

    private static readonly string[] NotificationKinds = ["CloudFunctionConfiguration", "QueueConfiguration", "TopicConfiguration"];

    private static readonly Dictionary<string, string> CorsNames = new()
    {
        ["CorsRules"] = "CORSRule",
        ["Id"] = "ID",
        ["AllowedHeaders"] = "AllowedHeader",
        ["AllowedMethods"] = "AllowedMethod",
        ["AllowedOrigins"] = "AllowedOrigin",
        ["ExposedHeaders"] = "ExposeHeader",
        ["MaxAge"] = "MaxAgeSeconds",
    };

    private static readonly Dictionary<string, string> WebsiteNames = new()
    {
        ["RoutingRuleCondition"] = "Condition",
        ["RedirectRule"] = "Redirect",
    };

    public static void AddTo(OperationTable operations) => operations
        .AddRead("GetBucketTagging", bucket => new Tags(TagsOf(bucket)))
        .AddRead("GetBucketLogging", bucket => new Logging(LoggingOf(bucket)))
        .AddRead("GetBucketCors", bucket => new Cors(bucket.Properties.Object("CorsConfiguration").Renamed(CorsNames)
            ?? throw S3Errors.NotConfigured("NoSuchCORSConfiguration", "The CORS configuration does not exist", bucket)))
        .AddRead("GetBucketWebsite", bucket => new Website(WebsiteOf(bucket)))
        .AddRead("GetBucketNotificationConfiguration", bucket => new Notifications(NotificationsOf(bucket)))
        .AddRead("GetBucketAccelerateConfiguration", bucket => new Acceleration(AccelerationOf(bucket)))
        .AddRead("GetBucketRequestPayment", _ => new RequestPayment(new JsonObject { ["Payer"] = "BucketOwner" }));

    private static JsonObject TagsOf(Resource bucket) => bucket.Tags.Count == 0
        ? throw S3Errors.NotConfigured("NoSuchTagSet", "The TagSet does not exist", bucket)
        : new JsonObject
        {
            ["TagSet"] = new JsonObject
            {
                ["Tag"] = new JsonArray([.. bucket.Tags.Select(tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value })]),
            },
        };

    private static JsonObject LoggingOf(Resource bucket)
    {
        if (bucket.Properties.Object("LoggingConfiguration") is not { } logging)
            return [];
        var enabled = new JsonObject
        {
            ["TargetBucket"] = logging.Copy("DestinationBucketName") ?? bucket.PhysicalId,
            ["TargetPrefix"] = logging.Copy("LogFilePrefix") ?? "",
        };
        if (logging.Copy("TargetObjectKeyFormat") is { } format)
            enabled["TargetObjectKeyFormat"] = format;
        return new JsonObject { ["LoggingEnabled"] = enabled };
    }

    private static JsonObject WebsiteOf(Resource bucket)
    {
        if (bucket.Properties.Object("WebsiteConfiguration") is not { } website)
            throw S3Errors.NotConfigured("NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration", bucket);
        var shape = new JsonObject();
        if (website.Text("IndexDocument") is { } index)
            shape["IndexDocument"] = new JsonObject { ["Suffix"] = index };
        if (website.Text("ErrorDocument") is { } error)
            shape["ErrorDocument"] = new JsonObject { ["Key"] = error };
        if (website.Copy("RedirectAllRequestsTo") is { } redirect)
            shape["RedirectAllRequestsTo"] = redirect;
        if (website["RoutingRules"].Renamed(WebsiteNames) is { } rules)
            shape["RoutingRules"] = new JsonObject { ["RoutingRule"] = rules };
        return shape;
    }

    private static JsonObject NotificationsOf(Resource bucket)
    {
        var shape = bucket.Properties.Object("NotificationConfiguration").Renamed(NotificationNames)?.AsObject() ?? [];
        // Those that have no id are given one, as in their configuration item.
        foreach (var (index, notification) in NotificationKinds.SelectMany(kind => (shape[kind] as JsonArray)?.OfType<JsonObject>() ?? []).Index())
            notification["Id"] ??= StableId.Uuid($"{bucket.Arn}/NotificationConfiguration/{index}");
        // Events go there or not; there is nothing more to say of it.
        if (shape["EventBridgeConfiguration"] is { } bridge)
        {
            shape.Remove("EventBridgeConfiguration");
            if (bridge["EventBridgeEnabled"]?.ToString() != "false")
                shape["EventBridgeConfiguration"] = new JsonObject();
        }

        return shape;
    }

    private static JsonObject AccelerationOf(Resource bucket) =>
        bucket.Properties.Object("AccelerateConfiguration")?.Copy("AccelerationStatus") is { } status ? new JsonObject { ["Status"] = status } : [];

    private sealed record Tags([property: Payload] JsonNode Tagging);

    private sealed record Logging([property: Payload] JsonNode BucketLoggingStatus);

    private sealed record Cors([property: Payload] JsonNode CORSConfiguration);

    private sealed record Website([property: Payload] JsonNode WebsiteConfiguration);

    private sealed record Notifications([property: Payload] JsonNode NotificationConfiguration);

    private sealed record Acceleration([property: Payload] JsonNode AccelerateConfiguration);

    private sealed record RequestPayment([property: Payload] JsonNode RequestPaymentConfiguration);
}
