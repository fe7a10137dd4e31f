using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>
/// A configuration item as it stands in an event: unlike in an answer of the API, its configuration is no text.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/example-sns-notification.html">Example notifications</a>.
/// </summary>
internal static class ItemEvent
{
    public static JsonObject Whole(ConfigurationItem item)
    {
        var whole = new JsonObject
        {
            ["relatedEvents"] = new JsonArray(),
            ["relationships"] = new JsonArray([.. item.Relationships.Select(Relationship)]),
            ["configuration"] = item.Configuration?.DeepClone(),
            ["supplementaryConfiguration"] = new JsonObject(
                item.SupplementaryConfiguration.Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))),
            ["tags"] = new JsonObject(item.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value))),
        };
        foreach (var (name, value) in Head(item))
            whole[name] = value?.DeepClone();
        return whole;
    }

    /// <summary>All but what may be large.</summary>
    public static JsonObject Head(ConfigurationItem item) => new()
    {
        ["configurationItemVersion"] = "1.3",
        ["configurationItemCaptureTime"] = RecordedTime.Of(item.CaptureTime),
        ["configurationStateId"] = item.StateId,
        ["awsAccountId"] = item.AccountId,
        ["configurationItemStatus"] = item.Status,
        ["resourceType"] = item.ResourceType,
        ["resourceId"] = item.ResourceId,
        ["resourceName"] = item.ResourceName,
        ["ARN"] = item.Arn,
        ["awsRegion"] = item.Region,
        ["availabilityZone"] = item.AvailabilityZone,
        ["configurationStateMd5Hash"] = "",
        ["resourceCreationTime"] = item.ResourceCreationTime is { } created ? RecordedTime.Of(created) : null,
    };

    public static JsonObject Relationship(ConfigurationRelationship relationship) => new()
    {
        ["resourceId"] = relationship.ResourceId,
        ["resourceName"] = relationship.ResourceName,
        ["resourceType"] = relationship.ResourceType,
        ["name"] = relationship.RelationshipName,
    };
}
