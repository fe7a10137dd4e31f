using System.Text.Json.Nodes;
using Potemkin.Core.Stacks;
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

    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Names(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Names),
        _ => [],
    };
}
