using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html">ConfigurationRecorderStatus</a>.</summary>
internal sealed record ConfigurationRecorderStatusMessage(
    [property: JsonPropertyName("arn")] string Arn,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("lastStartTime")] DateTimeOffset? LastStartTime,
    [property: JsonPropertyName("lastStopTime")] DateTimeOffset? LastStopTime,
    [property: JsonPropertyName("recording")] bool Recording,
    [property: JsonPropertyName("lastStatus")] string LastStatus,
    [property: JsonPropertyName("lastStatusChangeTime")] DateTimeOffset? LastStatusChangeTime)
{
    // AWS answers in capitals, whatever its reference says.
    public static ConfigurationRecorderStatusMessage Of(ConfigurationRecorder recorder) => new(
        recorder.Arn,
        recorder.Settings!.Name,
        recorder.LastStartTime,
        recorder.LastStopTime,
        recorder.IsRecording,
        recorder.LastStartTime is null ? "PENDING" : "SUCCESS",
        recorder.LastStartTime);
}
