using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html">RecordingMode</a>.</summary>
internal sealed record RecordingModeMessage(
    [property: JsonPropertyName("recordingFrequency")] string? RecordingFrequency,
    [property: JsonPropertyName("recordingModeOverrides")] IReadOnlyList<RecordingModeMessage.Override>? RecordingModeOverrides)
{
    public static IReadOnlyList<string> Frequencies { get; } = [RecordingMode.Continuous, RecordingMode.Daily];

    public static RecordingModeMessage Of(RecordingMode mode) => new(
        mode.Frequency,
        mode.Override is { } other ? [new Override(other.Description, other.ResourceTypes, other.Frequency)] : []);

    /// <summary>What the members say, once they are checked.</summary>
    public RecordingMode Read() => new(
        RecordingFrequency!,
        RecordingModeOverrides is [var other] ? new RecordingModeOverride(other.Description, other.ResourceTypes!, other.RecordingFrequency!) : null);

    internal sealed record Override(
        [property: JsonPropertyName("description")] string? Description,
        [property: JsonPropertyName("resourceTypes")] IReadOnlyList<string>? ResourceTypes,
        [property: JsonPropertyName("recordingFrequency")] string? RecordingFrequency);
}
