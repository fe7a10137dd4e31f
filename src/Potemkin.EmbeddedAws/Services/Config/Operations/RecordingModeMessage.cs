using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html">RecordingMode</a>.</summary>
internal sealed record RecordingModeMessage(
    [property: JsonPropertyName("recordingFrequency")] string? RecordingFrequency,
    [property: JsonPropertyName("recordingModeOverrides")] IReadOnlyList<RecordingModeMessage.Override>? RecordingModeOverrides)
{
    private static readonly string[] NeverDaily =
        ["AWS::Config::ResourceCompliance", "AWS::Config::ConformancePackCompliance", "AWS::Config::ConfigurationRecorder"];

    public static IReadOnlyList<string> Frequencies { get; } = [RecordingMode.Continuous, RecordingMode.Daily];

    public static RecordingModeMessage Of(RecordingMode mode) => new(
        mode.Frequency,
        mode.Override is { } other ? [new Override(other.Description, other.ResourceTypes, other.Frequency)] : []);

    /// <summary>What the members say, once they are checked.</summary>
    /// <exception cref="Protocol.AwsException">A type is to be recorded daily that never is.</exception>
    public RecordingMode Read()
    {
        if (RecordingModeOverrides is not [var other])
            return new RecordingMode(RecordingFrequency!);
        if (other.RecordingFrequency == RecordingMode.Daily && other.ResourceTypes!.FirstOrDefault(NeverDaily.Contains) is { } continuous)
            throw RecorderErrors.NeverDaily(continuous);
        return new RecordingMode(RecordingFrequency!, new RecordingModeOverride(other.Description, other.ResourceTypes!, other.RecordingFrequency!));
    }

    internal sealed record Override(
        [property: JsonPropertyName("description")] string? Description,
        [property: JsonPropertyName("resourceTypes")] IReadOnlyList<string>? ResourceTypes,
        [property: JsonPropertyName("recordingFrequency")] string? RecordingFrequency);
}
