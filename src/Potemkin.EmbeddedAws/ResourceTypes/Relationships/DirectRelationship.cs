using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Relationships;

/// <summary>A relationship that follows from what the configuration of a resource says of another.</summary>
/// <param name="Path">
/// Where it does, such as <c>groups/*/groupId</c>: a <c>*</c> stands for each item of a list, or for each part of a text with commas.
/// What begins with <c>@</c> is one of the template's properties.
/// </param>
/// <param name="Name">What AWS Config calls it.</param>
/// <param name="RelatedType">AWS Config's name of the type of the other.</param>
/// <param name="By">What is told of the other.</param>
internal sealed record DirectRelationship(string Path, string Name, string RelatedType, RelatedBy By)
{
    private readonly string[] _path = Path.TrimStart('@').Split('/');

    /// <summary>The relationships of one resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="configuration">What its configuration item says.</param>
    public IEnumerable<ConfigurationRelationship> Of(Resource resource, JsonObject configuration) =>
        Texts(Path.StartsWith('@') ? resource.Properties : configuration, 0).Select(text => Related(resource.Region, text)).OfType<ConfigurationRelationship>();

    private IEnumerable<string> Texts(JsonNode? node, int depth) => node switch
    {
        JsonArray items when depth < _path.Length => items.SelectMany(item => Texts(item, depth + 1)),
        JsonObject members when depth < _path.Length => Texts(members[_path[depth]], depth + 1),
        JsonValue text when depth == _path.Length => [text.ToString()],
        JsonValue text when _path[depth] == "*" => text.ToString().Split(','),
        _ => [],
    };

    private ConfigurationRelationship? Related(RegionState region, string text) => By switch
    {
        _ when text.Length == 0 => null,
        RelatedBy.Key when text.Contains("alias/", StringComparison.Ordinal) => null,
        RelatedBy.Key => new(RelatedType, LastOf(text), null, Name),
        RelatedBy.Id => new(RelatedType, text, null, Name),
        RelatedBy.Name => new(RelatedType, null, LastOf(text), Name),
        _ => new(RelatedType, region.Resources.Find(RelatedType, text)?.ResourceId ?? text, text, Name),
    };

    private static string LastOf(string text) => text.StartsWith("arn:", StringComparison.Ordinal) ? text[(text.LastIndexOfAny([':', '/']) + 1)..] : text;
}
