using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// An item as it is answered, its configuration as text; BatchGetResourceConfig answers with a part of it.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationItem.html">ConfigurationItem</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_BaseConfigurationItem.html">BaseConfigurationItem</a>.
/// </summary>
internal sealed record ConfigurationItemMessage
{
    [JsonPropertyName("version")]
    public string Version => "1.3";

    [JsonPropertyName("accountId")]
    public required string AccountId { get; init; }

    [JsonPropertyName("configurationItemCaptureTime")]
    public required DateTimeOffset CaptureTime { get; init; }

    [JsonPropertyName("configurationItemStatus")]
    public required string Status { get; init; }

    [JsonPropertyName("configurationStateId")]
    public required string StateId { get; init; }

    [JsonPropertyName("configurationItemMD5Hash")]
    public string? Md5Hash { get; init; }

    [JsonPropertyName("arn")]
    public string? Arn { get; init; }

    [JsonPropertyName("resourceType")]
    public required string ResourceType { get; init; }

    [JsonPropertyName("resourceId")]
    public required string ResourceId { get; init; }

    [JsonPropertyName("resourceName")]
    public string? ResourceName { get; init; }

    [JsonPropertyName("awsRegion")]
    public required string Region { get; init; }

    [JsonPropertyName("availabilityZone")]
    public required string AvailabilityZone { get; init; }

    [JsonPropertyName("resourceCreationTime")]
    public DateTimeOffset? ResourceCreationTime { get; init; }

    [JsonPropertyName("tags")]
    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    [JsonPropertyName("relatedEvents")]
    public IReadOnlyList<string>? RelatedEvents { get; init; }

    [JsonPropertyName("relationships")]
    public IReadOnlyList<RelationshipMessage>? Relationships { get; init; }

    [JsonPropertyName("configuration")]
    public string? Configuration { get; init; }

    [JsonPropertyName("supplementaryConfiguration")]
    public required IReadOnlyDictionary<string, string> SupplementaryConfiguration { get; init; }

    public static ConfigurationItemMessage Whole(ConfigurationItem item) => Base(item) with
    {
        Md5Hash = "",
        Tags = item.Tags,
        RelatedEvents = [],
        Relationships =
        [
            .. item.Relationships.Select(relationship => new RelationshipMessage(
                relationship.ResourceType, relationship.ResourceId, relationship.ResourceName, relationship.RelationshipName)),
        ],
    };

    public static ConfigurationItemMessage Base(ConfigurationItem item) => new()
    {
        AccountId = item.AccountId,
        CaptureTime = item.CaptureTime,
        Status = item.Status,
        StateId = $"{item.StateId}",
        Arn = item.Arn,
        ResourceType = item.ResourceType,
        ResourceId = item.ResourceId,
        ResourceName = item.ResourceName,
        Region = item.Region,
        AvailabilityZone = item.AvailabilityZone,
        ResourceCreationTime = item.ResourceCreationTime,
        Configuration = item.IsOfDeletedResource() ? null : Text(item.Configuration),
        SupplementaryConfiguration = item.SupplementaryConfiguration.ToDictionary(part => part.Key, part => Text(part.Value)),
    };

    private static string Text(JsonNode? node) => node is null ? "null" : CompactJson.Of(node);
}
