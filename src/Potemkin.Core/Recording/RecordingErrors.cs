using System.Text.Json.Nodes;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Recording;

/// <summary>What can be wrong with what AWS Config recorded.</summary>
internal static class RecordingErrors
{
    private const int MostNames = 60;

    public static PotemkinException NoProperty(string path, string lastStep, JsonObject document)
    {
        var names = Names(document).Distinct().Order(StringComparer.Ordinal).ToList();
        return new PotemkinException(
            $"The configuration item of '{document["resourceId"]}' has no property '{path}'.",
            NearestName.Question(lastStep, names),
            $"It has: {string.Join(", ", names.Take(MostNames))}{(names.Count > MostNames ? ", …" : "")}");
    }

    public static PotemkinException SeveralProperties(string path, IReadOnlyList<JsonNode> found) => new(
        $"'{path}' is not clear: {found.Count} properties of the configuration item fit.",
        [.. found.Select(node => node.GetPath().Replace("$.", "", StringComparison.Ordinal)).Prepend("They are:")]);

    public static PotemkinException NotRecorded(StackResource resource, Waited waited) => new(
        $"AWS Config recorded no configuration item of {resource} within {waited}.",
        $"Last state: {waited.LastState}",
        "Try: see whether the configuration recorder is on and includes the resource type, or allow a longer POTEMKIN_TIMEOUT_VERDICT.");

    public static PotemkinException NoneOfThatId(IEnumerable<string> ids, IReadOnlyList<StackResource> unrecorded, Waited waited) => new(
        $"No resource was found that AWS Config calls {NameList.Quoted(ids)} within {waited}.",
        $"Not recorded: {string.Join(", ", unrecorded)}",
        "Try: the resource's logical id instead.");

    public static PotemkinException TypeUnknown(StackResource resource) => new(
        $"AWS Config does not record {resource}: it knows no resource type '{ResourceIdTable.RecordedTypeOf(resource.ResourceType)}'.",
        "See: https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html");

    public static PotemkinException NoRecorder(string subject) => new(
        $"AWS Config does not record {subject}: there is no configuration recorder.",
        "Try: set up AWS Config in the account and region, or run in another region.");

    public static PotemkinException RecorderOff(string subject, ConfigurationRecorder recorder, ConfigurationRecorderStatus? status) => new(
        $"AWS Config does not record {subject}: the configuration recorder '{recorder.Name}' is off.",
        AwsTime.Of(status?.LastStopTime) is { } stopped ? $"Stopped: {stopped:u}" : null,
        status?.LastErrorCode is { Length: > 0 } code ? $"Last error: {code}: {status.LastErrorMessage}" : null,
        $"Try: aws configservice start-configuration-recorder --configuration-recorder-name {recorder.Name}");

    public static PotemkinException TypeNotRecorded(string subject, ConfigurationRecorder recorder, string type) => new(
        $"AWS Config does not record {subject}: the configuration recorder '{recorder.Name}' leaves out '{type}'.",
        recorder.RecordingGroup.ResourceTypes is { Count: > 0 } types ? $"It records: {NameList.Quoted(types)}" : null,
        $"Try: include '{type}' in the recorder's recording group.");

    public static PotemkinException RecordedDaily(string subject, ConfigurationRecorder recorder, string type) => new(
        $"AWS Config records {subject} once a day: no verdict can be waited for.",
        $"Recorder: '{recorder.Name}', with the recording frequency DAILY for '{type}'",
        $"Try: an override of the recording frequency to CONTINUOUS for '{type}'.");

    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Names(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Names),
        _ => [],
    };
}
