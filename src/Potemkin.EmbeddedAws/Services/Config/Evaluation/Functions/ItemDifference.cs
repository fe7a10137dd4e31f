using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;

/// <summary>
/// What changed from one configuration item to the next.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/example-sns-notification.html">configurationItemDiff</a>.
/// </summary>
internal static class ItemDifference
{
    private const string Create = "CREATE";
    private const string Update = "UPDATE";
    private const string Delete = "DELETE";

    /// <param name="previous">The item before; null where there was none.</param>
    /// <param name="item">The item.</param>
    public static JsonObject Between(ConfigurationItem? previous, ConfigurationItem item)
    {
        var changes = new JsonObject();
        if (previous is not null)
            Compare(changes, previous, item);
        return new JsonObject { ["changedProperties"] = changes, ["changeType"] = ChangeType(previous, item) };
    }

    public static string ChangeType(ConfigurationItem? previous, ConfigurationItem item) =>
        item.IsOfDeletedResource() ? Delete : previous is null ? Create : Update;

    private static void Compare(JsonObject changes, ConfigurationItem previous, ConfigurationItem item)
    {
        Compare(changes, "Configuration", previous.Configuration, item.Configuration);
        foreach (var name in previous.SupplementaryConfiguration.Keys.Union(item.SupplementaryConfiguration.Keys))
            Add(changes, $"SupplementaryConfiguration.{name}", previous.SupplementaryConfiguration.GetValueOrDefault(name), item.SupplementaryConfiguration.GetValueOrDefault(name));
        foreach (var name in previous.Tags.Keys.Union(item.Tags.Keys))
            Add(changes, $"Tags.{name}", previous.Tags.GetValueOrDefault(name), item.Tags.GetValueOrDefault(name));

        // Their numbers are those of the changes: what is gone first, then what came.
        var gone = previous.Relationships.Except(item.Relationships).ToList();
        foreach (var (number, relationship) in gone.Index())
            Add(changes, $"Relationships.{number}", ItemEvent.Relationship(relationship), null);
        foreach (var (number, relationship) in item.Relationships.Except(previous.Relationships).Index())
            Add(changes, $"Relationships.{gone.Count + number}", null, ItemEvent.Relationship(relationship));
    }

    private static void Compare(JsonObject changes, string path, JsonNode? previous, JsonNode? updated)
    {
        if (previous is not JsonObject before || updated is not JsonObject after)
        {
            Add(changes, path, previous, updated);
            return;
        }

        foreach (var name in before.Select(member => member.Key).Union(after.Select(member => member.Key)))
            Compare(changes, $"{path}.{name}", before[name], after[name]);
    }

    private static void Add(JsonObject changes, string path, JsonNode? previous, JsonNode? updated)
    {
        if (JsonNode.DeepEquals(previous, updated))
            return;
        changes[path] = new JsonObject
        {
            ["previousValue"] = previous?.DeepClone(),
            ["updatedValue"] = updated?.DeepClone(),
            ["changeType"] = previous is null ? Create : updated is null ? Delete : Update,
        };
    }
}
