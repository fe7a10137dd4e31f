using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// Static website hosting; absent from the item of a bucket without it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html">website hosting</a>.
/// </summary>
internal sealed class Website : IBucketFeature
{
    private const string Property = "WebsiteConfiguration";

    public IReadOnlyList<string> Properties { get; } = [Property];

    public void Check(Resource bucket)
    {
        if (bucket.Properties.Object(Property) is not { } website)
            return;

        var world = bucket.Region.World;
        var redirects = website.ContainsKey("RedirectAllRequestsTo");
        if (!redirects && website.Text("IndexDocument") is null)
            throw S3Failures.InvalidRequest(world, "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty");
        if (redirects && website.Count > 1)
            throw S3Failures.InvalidRequest(world, "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.");
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        if (bucket.Properties.Object(Property) is not { } website)
            return;

        supplementary["BucketWebsiteConfiguration"] = new JsonObject
        {
            ["indexDocumentSuffix"] = website.Text("IndexDocument"),
            ["errorDocument"] = website.Text("ErrorDocument"),
            ["redirectAllRequestsTo"] = website.Object("RedirectAllRequestsTo") is { } redirect ? RecordRedirect(redirect) : null,
            ["routingRules"] = new JsonArray([.. website.Objects("RoutingRules").Select(RecordRule)]),
        };
    }

    private static JsonNode RecordRule(JsonObject rule)
    {
        var condition = rule.Object("RoutingRuleCondition");
        return new JsonObject
        {
            ["condition"] = condition is null ? null : new JsonObject
            {
                ["keyPrefixEquals"] = condition.Text("KeyPrefixEquals"),
                ["httpErrorCodeReturnedEquals"] = condition.Text("HttpErrorCodeReturnedEquals"),
            },
            ["redirect"] = RecordRedirect(rule.Object("RedirectRule")!),
        };
    }

    private static JsonObject RecordRedirect(JsonObject redirect) => new()
    {
        ["protocol"] = redirect.Text("Protocol"),
        ["hostName"] = redirect.Text("HostName"),
        ["replaceKeyPrefixWith"] = redirect.Text("ReplaceKeyPrefixWith"),
        ["replaceKeyWith"] = redirect.Text("ReplaceKeyWith"),
        ["httpRedirectCode"] = redirect.Text("HttpRedirectCode"),
    };
}
