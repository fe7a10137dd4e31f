using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>What the specification leaves out of AWS's schemas: lengths, limits, patterns and uniqueness, as constraints.json has them.</summary>
internal sealed class ValueConstraints(JsonObject types)
{
    private readonly HashSet<(string Type, string Property)> _used = [];

    public static ValueConstraints Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    /// <param name="type">The resource type.</param>
    /// <param name="property">The property, or <c>Definition.Property</c>.</param>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Of(string type, string property)
    {
        _used.Add((type, property));
        return types[type]?[property]?.AsObject() ?? [];
    }

    /// <summary>A constraint must not linger on a property that a newer specification no longer has.</summary>
    public void ThrowIfUnused(string type)
    {
        foreach (var (property, _) in types[type]?.AsObject() ?? [])
        {
            if (!_used.Contains((type, property)))
                throw new InvalidOperationException($"The specification of '{type}' has no '{property}' for constraints.json to constrain.");
        }
    }
}
