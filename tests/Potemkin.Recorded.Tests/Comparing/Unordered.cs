using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Comparing;

/// <summary>
/// Lists that AWS gives in an order that means nothing, and that changes from call to call: parameters, outputs, tags, details of changes,
/// resource types of a template.
/// </summary>
internal static class Unordered
{
    /// <param name="items">The list.</param>
    /// <param name="path">Where it stands.</param>
    public static IReadOnlyList<JsonNode?> Sorted(JsonArray items, string path)
    {
        if (path.EndsWith("/ResourceTypes", StringComparison.Ordinal))
            return [.. items.OrderBy(item => $"{item}", StringComparer.Ordinal)];
        return items.Count > 1 && items.All(item => KeyOf(item) is not null) ? [.. items.OrderBy(KeyOf, StringComparer.Ordinal)] : [.. items];
    }

    private static string? KeyOf(JsonNode? item) => item is not JsonObject members ? null : members switch
    {
        _ when members["ParameterKey"] is { } parameter => (string?)parameter,
        _ when members["OutputKey"] is { } output => (string?)output,
        _ when members is { Count: 2 } && members["Key"] is { } tag && members["Value"] is not null => tag.ToString(),
        _ when members["LogicalResourceIds"] is not null => (string?)members["ResourceType"],
        _ when members["ChangeSource"] is not null => $"{members["Target"]?["Path"] ?? members["Target"]?["Name"]} {members["ChangeSource"]} {members["CausingEntity"]}",
        _ => null,
    };
}
