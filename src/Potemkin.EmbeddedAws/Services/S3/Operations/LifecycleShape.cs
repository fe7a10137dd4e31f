using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.S3.Features;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html">GetBucketLifecycleConfiguration</a>.</summary>
internal static class LifecycleShape
{
    private const string Property = "LifecycleConfiguration";

    public static JsonNode Of(Resource bucket, JsonObject lifecycle) => new JsonObject
    {
        ["Rule"] = new JsonArray([.. lifecycle.Objects("Rules").Select((rule, index) => Rule(rule, StableId.Uuid($"{bucket.Arn}/{Property}/{index}")))]),
    };

    private static JsonNode Rule(JsonObject rule, string generatedId) => Given(
        ("ID", rule.Text("Id") ?? generatedId),
        ("Filter", Filter(rule)),
        ("Status", rule.Copy("Status")),
        ("Expiration", GivenOrNull(
            ("Date", rule.Copy("ExpirationDate")), ("Days", rule.Copy("ExpirationInDays")), ("ExpiredObjectDeleteMarker", rule.Copy("ExpiredObjectDeleteMarker")))),
        ("Transition", new JsonArray([.. Lifecycle.TransitionsOf(rule).Select(transition => Given(
            ("Date", transition.Copy("TransitionDate")), ("Days", transition.Copy("TransitionInDays")), ("StorageClass", StorageClassOf(transition))))])),
        ("NoncurrentVersionExpiration", rule.Copy("NoncurrentVersionExpiration") ?? GivenOrNull(("NoncurrentDays", rule.Copy("NoncurrentVersionExpirationInDays")))),
        ("NoncurrentVersionTransition", new JsonArray([.. Lifecycle.NoncurrentVersionTransitionsOf(rule).Select(transition => Given(
            ("NoncurrentDays", transition.Copy("TransitionInDays")),
            ("NewerNoncurrentVersions", transition.Copy("NewerNoncurrentVersions")),
            ("StorageClass", StorageClassOf(transition))))])),
        ("AbortIncompleteMultipartUpload", rule.Copy("AbortIncompleteMultipartUpload")));

    private static JsonObject Filter(JsonObject rule)
    {
        var conditions = new List<(string Name, JsonNode? Value)> { ("Prefix", rule.Copy("Prefix")) };
        conditions.AddRange(rule.Objects("TagFilters").Select(tag => ("Tag", (JsonNode?)tag.DeepClone())));
        conditions.Add(("ObjectSizeGreaterThan", rule.Copy("ObjectSizeGreaterThan")));
        conditions.Add(("ObjectSizeLessThan", rule.Copy("ObjectSizeLessThan")));
        var given = conditions.Where(condition => condition.Value is not null).ToList();
        return given.Count switch
        {
            0 => new JsonObject { ["Prefix"] = "" },
            1 => Given([.. given]),
            _ => new JsonObject
            {
                ["And"] = Given([.. given.GroupBy(condition => condition.Name).Select(same =>
                    (same.Key, same.Key == "Tag" ? new JsonArray([.. same.Select(tag => tag.Value)]) : same.Single().Value))]),
            },
        };
    }

    // CloudFormation still takes the spelling Glacier of its first days.
    private static JsonNode StorageClassOf(JsonObject transition) => transition.Text("StorageClass")!.ToUpperInvariant();

    private static JsonObject? GivenOrNull(params (string Name, JsonNode? Value)[] members) => Given(members) is { Count: > 0 } given ? given : null;

    private static JsonObject Given(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));
}
