using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html">ConfigurationRecorder</a>.</summary>
internal sealed record ConfigurationRecorderMessage(
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("roleARN")] string? RoleArn,
    [property: JsonPropertyName("recordingGroup")] RecordingGroupMessage? RecordingGroup,
    [property: JsonPropertyName("recordingMode")] RecordingModeMessage? RecordingMode,
    [property: JsonPropertyName("recordingScope")] string? RecordingScope)
{
    /// <summary>The scope of a recorder that customers manage.</summary>
    public const string Paid = "PAID";

    public static ConfigurationRecorderMessage Of(RecorderSettings recorder) => new(
        recorder.Name,
        recorder.RoleArn,
        RecordingGroupMessage.Of(recorder.Group),
        RecordingModeMessage.Of(recorder.Mode),
        Paid);
}
