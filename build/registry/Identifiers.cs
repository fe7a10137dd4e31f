using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>How AWS makes up ids, names and attributes, as identifiers.json has it; the specification leaves it out.</summary>
internal sealed class Identifiers(JsonObject types)
{
    public static Identifiers Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    /// <summary>The forms of the type's values, by property or attribute.</summary>
    /// <exception cref="InvalidOperationException">There is a form for something that the specification does not have.</exception>
    public JsonObject? FormsOf(string type, JsonObject resource)
    {
        if (types[type] is not JsonObject forms)
            return null;
        foreach (var (name, _) in forms)
        {
            if (resource["properties"]![name] is null && resource["attributes"]![name] is null)
                throw new InvalidOperationException($"identifiers.json forms '{name}', which '{type}' does not have.");
        }

        return forms.DeepClone().AsObject();
    }

    /// <exception cref="InvalidOperationException">There are forms for a type that the specification does not have.</exception>
    public void ThrowIfUnknown(IEnumerable<string> publicTypes)
    {
        if (types.Select(type => type.Key).Except(publicTypes).ToList() is { Count: > 0 } unknown)
            throw new InvalidOperationException($"identifiers.json has types that the specification does not have: {string.Join(", ", unknown)}.");
    }
}
