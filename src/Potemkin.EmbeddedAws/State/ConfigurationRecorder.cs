namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// The configuration recorder of a region. It is there and records from the start, unlike an account's: an embedded AWS is ready to use.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html">ConfigurationRecorder</a>.
/// </summary>
internal sealed class ConfigurationRecorder
{
    public const string Name = "default";

    /// <summary>Without a recorder no rule can be put.</summary>
    public bool Exists { get; private set; } = true;

    public bool IsRecording { get; private set; } = true;

    /// <summary>Null for a recorder that records since this AWS began.</summary>
    public DateTimeOffset? LastStartTime { get; private set; }

    public DateTimeOffset? LastStopTime { get; private set; }

    public void Start(DateTimeOffset now)
    {
        IsRecording = true;
        LastStartTime = now;
    }

    public void Stop(DateTimeOffset now)
    {
        IsRecording = false;
        LastStopTime = now;
    }

    public void Delete()
    {
        IsRecording = false;
        Exists = false;
    }
}
