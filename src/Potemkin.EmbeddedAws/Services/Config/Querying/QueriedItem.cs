using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>
/// A configuration item as queries see it.
/// See <a href="https://github.com/awslabs/aws-config-resource-schema">the properties that can be queried</a>.
/// </summary>
internal static class QueriedItem
{
    /// <summary>The properties of one piece, which the asterisk selects.</summary>
    public static IReadOnlyList<string> Scalars { get; } =
    [
        "accountId", "awsRegion", "arn", "availabilityZone", "configurationItemCaptureTime", "resourceCreationTime", "resourceId", "resourceName",
        "resourceType", "version",
    ];

    /// <summary>All properties, but for what lies within them.</summary>
    public static IReadOnlySet<string> Properties { get; } = new HashSet<string>(Scalars)
    {
        "configuration", "configurationItemStatus", "configurationStateId", "relationships", "supplementaryConfiguration", "tags",
    };

    public static JsonObject Of(ConfigurationItem item) => Known(new JsonObject
    {
        ["accountId"] = item.AccountId,
        ["awsRegion"] = item.Region,
        ["arn"] = item.Arn,
        ["availabilityZone"] = item.AvailabilityZone,
        ["configurationItemCaptureTime"] = RecordedTime.Of(item.CaptureTime),
        ["resourceCreationTime"] = item.ResourceCreationTime is { } created ? RecordedTime.Of(created) : null,
        ["resourceId"] = item.ResourceId,
        ["resourceName"] = item.ResourceName,
        ["resourceType"] = item.ResourceType,
        ["version"] = "1.3",
        ["configuration"] = item.Configuration?.DeepClone(),
        ["configurationItemStatus"] = item.Status,
        ["configurationStateId"] = $"{item.StateId}",
        ["relationships"] = new JsonArray([.. item.Relationships.Select(Relationship)]),
        ["supplementaryConfiguration"] = new JsonObject(
            item.SupplementaryConfiguration.Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone()))),
        ["tags"] = new JsonArray([.. item.Tags.Select(Tag)]),
    });

    private static JsonObject Relationship(ConfigurationRelationship relationship) => Known(new JsonObject
    {
        ["resourceId"] = relationship.ResourceId,
        ["resourceName"] = relationship.ResourceName,
        ["resourceType"] = relationship.ResourceType,
    });

    private static JsonObject Tag(KeyValuePair<string, string> tag) =>
        new() { ["tag"] = $"{tag.Key}={tag.Value}", ["key"] = tag.Key, ["value"] = tag.Value };

    /// <summary>Without what is not known: nulls are not to be found.</summary>
    private static JsonObject Known(JsonObject members)
    {
        foreach (var unknown in members.Where(member => member.Value is null).Select(member => member.Key).ToList())
            members.Remove(unknown);
        return members;
    }
}
