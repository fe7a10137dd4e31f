using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// Which objects a rule is about: one condition, or several under an operator; in the words of the AWS SDK for Java,
/// which begin with what the rule is for, such as <c>LifecyclePrefixPredicate</c>.
/// </summary>
internal sealed class FilterPredicate(string purpose)
{
    private readonly List<JsonObject> _conditions = [];

    public FilterPredicate Prefix(string? prefix)
    {
        if (prefix is not null)
            _conditions.Add(new JsonObject { ["type"] = $"{purpose}PrefixPredicate", ["prefix"] = prefix });
        return this;
    }

    public FilterPredicate Tags(IEnumerable<JsonObject> tags)
    {
        _conditions.AddRange(tags.Select(tag => new JsonObject
        {
            ["type"] = $"{purpose}TagPredicate",
            ["tag"] = new JsonObject { ["key"] = tag.Text("Key"), ["value"] = tag.Text("Value") },
        }));
        return this;
    }

    public FilterPredicate ObjectSize(string comparison, string? size)
    {
        if (size is not null)
        {
            var bytes = JsonNode.Parse(size);
            _conditions.Add(new JsonObject { ["type"] = $"{purpose}ObjectSize{comparison}Predicate", [$"objectSize{comparison}"] = bytes });
        }

        return this;
    }

    /// <summary>The filter with that predicate; with none where every object is meant.</summary>
    public JsonObject ToFilter() => new()
    {
        ["predicate"] = _conditions switch
        {
            [] => null,
            [var only] => only,
            _ => new JsonObject { ["type"] = $"{purpose}AndOperator", ["operands"] = new JsonArray([.. _conditions]) },
        },
    };
}
