using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// The configuration recorder of a region. It is there and records from the start, unlike an account's: an embedded AWS is ready to use.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html">ConfigurationRecorder</a>.
/// </summary>
internal sealed class ConfigurationRecorder
{
    public const string DefaultName = "default";

    public ConfigurationRecorder(AccountRegion region, DateTimeOffset now)
    {
        Settings = new RecorderSettings(
            DefaultName,
            region.GlobalArn("iam", "role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"),
            new RecordingGroup { IncludesGlobalTypes = true },
            new RecordingMode(RecordingMode.Continuous));
        DeliveryChannel = new DeliveryChannel(DefaultName, $"config-bucket-{region.AccountId}");
        Start(now);
    }

    /// <summary>What is recorded; null where there is no recorder, and no rule can be put.</summary>
    public RecorderSettings? Settings { get; private set; }

    /// <summary>Without a delivery channel the recorder cannot be started.</summary>
    public DeliveryChannel? DeliveryChannel { get; set; }

    public bool IsRecording { get; private set; }

    public DateTimeOffset? LastStartTime { get; private set; }

    public DateTimeOffset? LastStopTime { get; private set; }

    public bool Exists => Settings is not null;

    public bool Records(string resourceType) => IsRecording && Settings!.Group.Records(resourceType);

    /// <summary>Creates the recorder, which then waits to be started, or changes what it records.</summary>
    public void Put(RecorderSettings settings) => Settings = settings;

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
        Settings = null;
        IsRecording = false;
        LastStartTime = null;
        LastStopTime = null;
    }

    public SavedRecorder Save() => new(Settings, DeliveryChannel, IsRecording, LastStartTime, LastStopTime);

    public void Load(SavedRecorder saved) =>
        (Settings, DeliveryChannel, IsRecording, LastStartTime, LastStopTime) = saved;
}
