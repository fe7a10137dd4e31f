using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>The events of a stack in the order and the pieces in which tests recorded them.</summary>
internal static class StackEvents
{
    private static readonly string[] Members = ["PhysicalResourceId", "LogicalResourceId", "ResourceType", "ResourceStatus", "Timestamp"];

    /// <summary>Whole events of each resource, the latest first.</summary>
    public static JsonObject ByResource(JsonArray events) => Grouped(events, happened => (string)happened["LogicalResourceId"]!);

    /// <summary>
    /// The states that each resource went through, the first one first. Earlier recordings have no deletions, and of events in the same state the
    /// first one; later ones the last.
    /// </summary>
    public static JsonObject StatesByResource(JsonArray events, Recording recording) =>
        recording["per-resource-events"]!["Stack"]!.AsArray().Any(happened => Status(happened) == "DELETE_COMPLETE")
            ? LastStatesByResource(events)
            : States(Changes(events.Where(happened => !Status(happened).StartsWith("DELETE_", StringComparison.Ordinal)).Reverse()));

    /// <summary>The states that each resource went through, the first one first, by the last event in each.</summary>
    public static JsonObject LastStatesByResource(JsonArray events) => States(Changes(events).Reverse());

    private static JsonObject States(IEnumerable<JsonNode> events) => Grouped(
        events.Select(happened => new JsonObject(Members.Select(member => KeyValuePair.Create(member, happened[member]?.DeepClone())))),
        happened => IsOfStack(happened) ? "Stack" : (string)happened["LogicalResourceId"]!);

    private static bool IsOfStack(JsonNode happened) => ((string?)happened["PhysicalResourceId"])?.Contains($":stack/{happened["LogicalResourceId"]}/") is true;

    /// <summary>The events that have another status than the one of the same resource before them.</summary>
    public static IEnumerable<JsonNode> Changes(IEnumerable<JsonNode?> events)
    {
        var last = new Dictionary<string, string>();
        foreach (var happened in events.Where(happened => Status(happened) != "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"))
        {
            var resource = (string)happened!["LogicalResourceId"]!;
            if (last.GetValueOrDefault(resource) != Status(happened))
                yield return happened;
            last[resource] = Status(happened);
        }
    }

    private static string Status(JsonNode? happened) => (string)happened!["ResourceStatus"]!;

    private static JsonObject Grouped(IEnumerable<JsonNode?> events, Func<JsonNode, string> key) =>
        new(events.GroupBy(happened => key(happened!)).Select(group =>
            KeyValuePair.Create<string, JsonNode?>(group.Key, new JsonArray([.. group.Select(happened => happened!.DeepClone())]))));
}
