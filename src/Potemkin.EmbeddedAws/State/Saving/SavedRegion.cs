using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>One region of one account, as it is saved.</summary>
internal sealed record SavedRegion
{
    public required string AccountId { get; init; }

    public required string Region { get; init; }

    public IReadOnlyList<SavedResource> Resources { get; init; } = [];

    public IReadOnlyList<ConfigRule> ConfigRules { get; init; } = [];

    public required SavedRecorder ConfigurationRecorder { get; init; }

    /// <summary>What the services keep, each part under its name; in a saved state they stand beside the rest.</summary>
    [JsonIgnore]
    public Dictionary<string, object> Parts { get; init; } = [];
}
