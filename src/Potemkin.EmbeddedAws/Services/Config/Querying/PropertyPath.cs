using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>A property of configuration items, such as <c>configuration.state.name</c>. What lies in an array stands for each of its elements.</summary>
internal sealed class PropertyPath
{
    private PropertyPath(string text)
    {
        Text = text;
        Segments = text.Split('.');
    }

    public string Text { get; }

    public IReadOnlyList<string> Segments { get; }

    /// <exception cref="Protocol.AwsException">No item has such a property.</exception>
    public static PropertyPath Parse(string text)
    {
        var path = new PropertyPath(text);
        return QueriedItem.Properties.Contains(path.Segments[0]) && path.Segments.All(segment => segment.Length > 0)
            ? path
            : throw QueryErrors.UnknownProperty(text);
    }

    /// <summary>The texts, numbers and truths that an item has there.</summary>
    public IEnumerable<JsonValue> ValuesIn(JsonObject item) => ValuesIn(item, 0);

    private IEnumerable<JsonValue> ValuesIn(JsonNode? node, int depth) => node switch
    {
        JsonArray elements => elements.SelectMany(element => ValuesIn(element, depth)),
        JsonObject members when depth < Segments.Count => ValuesIn(members[Segments[depth]], depth + 1),
        JsonValue value when depth == Segments.Count => [value],
        _ => [],
    };
}
