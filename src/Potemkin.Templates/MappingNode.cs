namespace Potemkin.Templates;

/// <summary>
/// A mapping of names to values. A name that the text gives twice stands for its last value, as CloudFormation has it.
/// </summary>
public sealed class MappingNode : TemplateNode
{
    private readonly Dictionary<string, MappingEntry> _byKey = new(StringComparer.Ordinal);

    /// <summary>Makes a mapping.</summary>
    /// <param name="entries">The members; of those with the same name the last counts.</param>
    /// <param name="place">Where it begins in the text.</param>
    public MappingNode(IEnumerable<MappingEntry> entries, TextPlace place) : base(place)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var order = new List<string>();
        foreach (var entry in entries)
        {
            if (!_byKey.ContainsKey(entry.Key))
                order.Add(entry.Key);
            _byKey[entry.Key] = entry;
        }

        Entries = [.. order.Select(key => _byKey[key])];
    }

    /// <summary>The members, in the order of the text.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; }

    /// <summary>The value of that name, or null.</summary>
    public TemplateNode? this[string key] => FindEntry(key)?.Value;

    /// <summary>The member of that name, or null.</summary>
    public MappingEntry? FindEntry(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The mapping with another value of that name, in the place of the old one, or behind all others where there was none.</summary>
    public MappingNode With(string key, TemplateNode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new MappingNode([.. Entries, new MappingEntry(key, value.Place, value)], Place);
    }

    /// <summary>The mapping without the value of that name.</summary>
    public MappingNode Without(string key) => new(Entries.Where(entry => entry.Key != key), Place);
}
