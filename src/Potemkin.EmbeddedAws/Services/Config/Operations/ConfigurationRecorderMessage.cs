using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html">ConfigurationRecorder</a>.</summary>
internal sealed record ConfigurationRecorderMessage(
    [property: JsonPropertyName("arn")] string? Arn,
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("roleARN")] string? RoleArn,
    [property: JsonPropertyName("recordingGroup")] RecordingGroupMessage? RecordingGroup,
    [property: JsonPropertyName("recordingMode")] RecordingModeMessage? RecordingMode,
    [property: JsonPropertyName("recordingScope")] string? RecordingScope,
    [property: JsonPropertyName("servicePrincipal")] string? ServicePrincipal)
{
    /// <summary>The scope of a recorder that customers manage.</summary>
    public const string Paid = "PAID";

    public static IReadOnlyList<string> Scopes { get; } = ["INTERNAL", Paid];

    /// <param name="recorder">One that exists.</param>
    public static ConfigurationRecorderMessage Of(ConfigurationRecorder recorder) => new(
        recorder.Arn,
        recorder.Settings!.Name,
        recorder.Settings.RoleArn,
        RecordingGroupMessage.Of(recorder.Settings.Group),
        RecordingModeMessage.Of(recorder.Settings.Mode),
        Paid,
        null);
}
