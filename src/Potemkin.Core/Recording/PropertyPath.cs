using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Potemkin.Core.Recording;

/// <summary>Names and places in lists that lead to a property, such as <c>rules[0].sseAlgorithm</c>.</summary>
internal sealed partial class PropertyPath
{
    private readonly string _written;
    private readonly IReadOnlyList<string> _steps;

    private PropertyPath(string written, IReadOnlyList<string> steps)
    {
        _written = written;
        _steps = steps;
    }

    /// <exception cref="PotemkinException">It is no path.</exception>
    public static PropertyPath Parse(string text) =>
        WholePath().IsMatch(text)
            ? new PropertyPath(text, [.. Step().Matches(text).Select(match => match.Value.Trim('[', ']'))])
            : throw new PotemkinException(
                $"'{text}' is no path to a property.",
                "Try: a name such as sseAlgorithm, or a path such as rules[0].sseAlgorithm.");

    /// <summary>The value of the only place in the document that the path leads to, as text.</summary>
    /// <exception cref="PotemkinException">No place fits, or several do.</exception>
    public string FindIn(JsonObject document)
    {
        var found = Beginnings(document).Select(Follow).OfType<JsonNode>().ToList();
        // A path from the very beginning is meant even where it fits elsewhere too.
        if (Follow(document) is { } whole)
            found = [whole];
        return found.Count switch
        {
            0 => throw RecordingErrors.NoProperty(_written, _steps[^1], document),
            1 => Text(found[0]),
            _ => throw RecordingErrors.SeveralProperties(_written, found),
        };
    }

    private static IEnumerable<JsonNode> Beginnings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Beginnings(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Beginnings),
        _ => [],
    };

    private static string Text(JsonNode node) => node is JsonValue value ? value.ToString() : node.ToJsonString();

    private JsonNode? Follow(JsonNode beginning)
    {
        JsonNode? node = beginning;
        foreach (var step in _steps)
        {
            node = node switch
            {
                JsonObject members => members[step],
                JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < items.Count =>
                    items[place],
                _ => null,
            };
        }

        return node;
    }

    [GeneratedRegex(@"^[^.\[\]\s]+(\.[^.\[\]\s]+|\[[0-9]+\])*$")]
    private static partial Regex WholePath();

    [GeneratedRegex(@"[^.\[\]]+|\[[0-9]+\]")]
    private static partial Regex Step();
}
