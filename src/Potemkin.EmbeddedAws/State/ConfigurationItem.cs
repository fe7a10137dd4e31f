using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// What AWS Config recorded of a resource at one time.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationItem.html">ConfigurationItem</a>.
/// </summary>
internal sealed record ConfigurationItem
{
    public required string AccountId { get; init; }

    public required string Region { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceId { get; init; }

    public string? ResourceName { get; init; }

    /// <summary>Null of a resource that has none.</summary>
    public string? Arn { get; init; }

    public required string AvailabilityZone { get; init; }

    /// <summary><c>ResourceDiscovered</c>, <c>OK</c> or <c>ResourceDeleted</c>.</summary>
    public required string Status { get; init; }

    public required DateTimeOffset CaptureTime { get; init; }

    /// <summary>Orders the items of a resource.</summary>
    public required long StateId { get; init; }

    public DateTimeOffset? ResourceCreationTime { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<ConfigurationRelationship> Relationships { get; init; } = [];

    /// <summary>The resource in the shape of its own service's API; null once it is deleted.</summary>
    public JsonObject? Configuration { get; init; }

    /// <summary>What comes from further calls to the service, each under its name.</summary>
    public IReadOnlyDictionary<string, JsonNode?> SupplementaryConfiguration { get; init; } = new Dictionary<string, JsonNode?>();
}
