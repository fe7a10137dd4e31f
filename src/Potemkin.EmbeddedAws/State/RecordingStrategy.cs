namespace Potemkin.EmbeddedAws.State;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html">RecordingStrategy</a>.</summary>
internal enum RecordingStrategy
{
    AllSupported,
    Inclusion,
    Exclusion,
}
