using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Potemkin.Core.Compliance;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Recording;

/// <summary>
/// What was seen of the account's configuration recorder in the region.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html">the configuration recorder</a>.
/// </summary>
/// <param name="Recorder">The recorder; null where there is none, or it could not be seen.</param>
/// <param name="Status">Whether it records.</param>
/// <param name="Refused">Why it could not be seen; null where it was looked for.</param>
internal sealed record RecorderSight(ConfigurationRecorder? Recorder, ConfigurationRecorderStatus? Status, AmazonServiceException? Refused = null)
{
    private static readonly HashSet<string> GlobalTypes = ["AWS::IAM::Group", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User"];

    /// <summary>The error where the resource will not be recorded within any wait; null where nothing speaks against it.</summary>
    public PotemkinException? WhyNotRecorded(StackResource resource) => WhyNotRecorded($"{resource}", resource.ResourceType);

    /// <summary>The error where resources of a type will not be recorded within any wait; null where nothing speaks against it.</summary>
    /// <param name="subject">What is not recorded, for the message.</param>
    /// <param name="resourceType">CloudFormation's name of the type.</param>
    public PotemkinException? WhyNotRecorded(string subject, string resourceType)
    {
        if (Refused is not null)
            return null;
        if (WhyOff(subject) is { } off)
            return off;
        var type = ResourceIdTable.RecordedTypeOf(resourceType);
        if (!Includes(type))
            return RecordingErrors.TypeNotRecorded(subject, Recorder!, type);
        return IsDaily(type) ? RecordingErrors.RecordedDaily(subject, Recorder!, type) : null;
    }

    /// <summary>The error where the recorder records nothing, or is not there; null where it was not seen, or is on.</summary>
    /// <param name="subject">What is not recorded, for the message.</param>
    public PotemkinException? WhyOff(string subject) =>
        Refused is not null ? null
        : Recorder is null ? RecordingErrors.NoRecorder(subject)
        : Status is { Recording: true } ? null
        : RecordingErrors.RecorderOff(subject, Recorder, Status);

    /// <summary>Whether resources of the type are recorded, as far as can be told.</summary>
    public bool Records(string type) => Refused is not null || (Recorder is not null && Status is { Recording: true } && Includes(type));

    /// <summary>Whether the type is one of IAM's, which are recorded apart, and late.</summary>
    public static bool IsGlobal(string type) => GlobalTypes.Contains(type);

    private bool Includes(string type)
    {
        if (Recorder!.RecordingGroup is not { } group)
            return true;
        if (group.RecordingStrategy?.UseOnly == RecordingStrategyType.EXCLUSION_BY_RESOURCE_TYPES)
            return group.ExclusionByResourceTypes?.ResourceTypes?.Contains(type) != true;
        if (group.AllSupported == true || group.RecordingStrategy?.UseOnly == RecordingStrategyType.ALL_SUPPORTED_RESOURCE_TYPES)
            return group.IncludeGlobalResourceTypes == true || !IsGlobal(type);
        return group.ResourceTypes?.Contains(type) == true;
    }

    private bool IsDaily(string type)
    {
        var mode = Recorder!.RecordingMode;
        var overriding = (mode?.RecordingModeOverrides ?? []).FirstOrDefault(one => one.ResourceTypes?.Contains(type) == true);
        return (overriding?.RecordingFrequency ?? mode?.RecordingFrequency) == RecordingFrequency.DAILY;
    }
}
