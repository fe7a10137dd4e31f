using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>What a query selects of an item, in the shape of the item.</summary>
internal sealed class Projection
{
    private readonly OrderedDictionary<string, Projection> _members = [];

    /// <summary>Whether everything below is selected.</summary>
    private bool _isWhole;

    public static Projection Of(IEnumerable<PropertyPath> paths)
    {
        var root = new Projection();
        foreach (var path in paths)
            root.Add(path.Segments);
        return root;
    }

    /// <summary>What is selected of the item; what it does not have is left out.</summary>
    public JsonObject From(JsonObject item) => Members(item) ?? [];

    private void Add(IReadOnlyList<string> segments)
    {
        var place = this;
        foreach (var segment in segments)
        {
            if (!place._members.TryGetValue(segment, out var member))
                place._members.Add(segment, member = new Projection());
            place = member;
        }

        place._isWhole = true;
    }

    private JsonNode? Of(JsonNode? node) => node switch
    {
        _ when _isWhole => node?.DeepClone(),
        JsonArray elements => new JsonArray([.. elements.Select(Of).Where(element => element is not null)]),
        JsonObject members => Members(members),
        _ => null,
    };

    private JsonObject? Members(JsonObject node)
    {
        var selected = new JsonObject();
        foreach (var (name, member) in _members)
        {
            if (member.Of(node[name]) is { } value)
                selected[name] = value;
        }

        return selected.Count > 0 ? selected : null;
    }
}
