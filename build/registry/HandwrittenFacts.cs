using System.Text.Json.Nodes;

namespace Potemkin.Registry;

/// <summary>What the specification leaves out of types, as a list beside this program has it.</summary>
/// <param name="list">The name of the list, such as <c>identifiers.json</c>.</param>
/// <param name="types">What it says, by type.</param>
internal sealed class HandwrittenFacts(string list, JsonObject types)
{
    public static HandwrittenFacts Read(string path) => new(Path.GetFileName(path), JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    /// <summary>What the list says of one type; null where it says nothing.</summary>
    /// <param name="type">The type.</param>
    /// <param name="resource">What the specification says of it.</param>
    /// <param name="names">The properties and attributes that what is said speaks of.</param>
    /// <exception cref="InvalidOperationException">It speaks of something that the specification does not have.</exception>
    public JsonObject? Of(string type, JsonObject resource, Func<JsonObject, IEnumerable<string>> names)
    {
        if (types[type] is not JsonObject said)
            return null;
        if (names(said).FirstOrDefault(name => resource["properties"]![name] is null && resource["attributes"]![name] is null) is { } unknown)
            throw new InvalidOperationException($"{list} speaks of '{unknown}', which '{type}' does not have.");
        return said.DeepClone().AsObject();
    }

    /// <exception cref="InvalidOperationException">The list has a type that the specification does not have.</exception>
    public void ThrowIfUnknown(IEnumerable<string> publicTypes)
    {
        if (types.Select(type => type.Key).Except(publicTypes).ToList() is { Count: > 0 } unknown)
            throw new InvalidOperationException($"{list} has types that the specification does not have: {string.Join(", ", unknown)}.");
    }
}
