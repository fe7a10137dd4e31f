using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>A recorder of all types; see <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html">ConfigurationRecorder</a>.</summary>
internal sealed record ConfigurationRecorderMessage(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("roleARN")] string RoleArn,
    [property: JsonPropertyName("recordingGroup")] ConfigurationRecorderMessage.Group RecordingGroup,
    [property: JsonPropertyName("recordingMode")] ConfigurationRecorderMessage.Mode RecordingMode,
    [property: JsonPropertyName("recordingScope")] string RecordingScope)
{
    public static ConfigurationRecorderMessage Of(string accountId) => new(
        ConfigurationRecorder.Name,
        $"arn:aws:iam::{accountId}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig",
        new Group(true, true, [], new Exclusion([]), new Strategy("ALL_SUPPORTED_RESOURCE_TYPES")),
        new Mode("CONTINUOUS", []),
        "PAID");

    internal sealed record Group(
        [property: JsonPropertyName("allSupported")] bool AllSupported,
        [property: JsonPropertyName("includeGlobalResourceTypes")] bool IncludeGlobalResourceTypes,
        [property: JsonPropertyName("resourceTypes")] IReadOnlyList<string> ResourceTypes,
        [property: JsonPropertyName("exclusionByResourceTypes")] Exclusion ExclusionByResourceTypes,
        [property: JsonPropertyName("recordingStrategy")] Strategy RecordingStrategy);

    internal sealed record Exclusion([property: JsonPropertyName("resourceTypes")] IReadOnlyList<string> ResourceTypes);

    internal sealed record Strategy([property: JsonPropertyName("useOnly")] string UseOnly);

    internal sealed record Mode(
        [property: JsonPropertyName("recordingFrequency")] string RecordingFrequency,
        [property: JsonPropertyName("recordingModeOverrides")] IReadOnlyList<string> RecordingModeOverrides);
}
