using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// The configuration recorder of a region. It is there and records from the start, unlike an account's: an embedded AWS is ready to use.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html">ConfigurationRecorder</a>.
/// </summary>
internal sealed class ConfigurationRecorder : ITagged
{
    public const string DefaultName = "default";

    private readonly AccountRegion _place;

    public ConfigurationRecorder(AccountRegion region, DateTimeOffset now)
    {
        _place = region;
        Settings = new RecorderSettings(
            DefaultName,
            region.GlobalArn("iam", "role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"),
            new RecordingGroup { IncludesGlobalTypes = true },
            new RecordingMode(RecordingMode.Continuous));
        DeliveryChannel = new DeliveryChannel(DefaultName, $"config-bucket-{region.AccountId}");
        Start(now);
    }

    /// <summary>Empty where there is no recorder.</summary>
    public string Arn => Settings is null ? "" : ArnOf(Settings.Name);

    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();

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
        Tags = new Dictionary<string, string>();
    }

    public SavedRecorder Save() => new(Settings, DeliveryChannel, IsRecording, LastStartTime, LastStopTime, Tags.Count > 0 ? Tags : null);

    public void Load(SavedRecorder saved)
    {
        (Settings, DeliveryChannel, IsRecording, LastStartTime, LastStopTime, var tags) = saved;
        Tags = tags ?? new Dictionary<string, string>();
    }

    private string ArnOf(string name)
    {
        var beginning = _place.Arn("config", $"configuration-recorder/{name}");
        return $"{beginning}/{StableId.Lower(beginning, 16)}";
    }
}
