using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>What boto3 made of an answer; Error is the text of its exception, and Content then the error as it came.</summary>
internal sealed record Answer(JsonObject Content, string? Error)
{
    public JsonNode? this[string member] => Content[member];

    /// <summary>With the resources that are listed in a member in the order of their logical IDs.</summary>
    public Answer Sorted(string member)
    {
        var sorted = Content.DeepClone().AsObject();
        var resources = Content[member]!.AsArray().OrderBy(resource => (string?)resource!["LogicalResourceId"], StringComparer.Ordinal);
        sorted[member] = new JsonArray([.. resources.Select(resource => resource!.DeepClone())]);
        return this with { Content = sorted };
    }
}
