namespace Potemkin.EmbeddedAws.State;

/// <summary>What a configuration recorder is to record, and as whom.</summary>
internal sealed record RecorderSettings(string Name, string RoleArn, RecordingGroup Group, RecordingMode Mode);
