namespace Potemkin.EmbeddedAws.State;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingModeOverride.html">RecordingModeOverride</a>.</summary>
internal sealed record RecordingModeOverride(string? Description, IReadOnlyList<string> ResourceTypes, string Frequency);
