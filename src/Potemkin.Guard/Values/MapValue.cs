using System.Text;

namespace Potemkin.Guard.Values;

/// <summary>Members by name, in the order of the text; of members with the same name the last counts.</summary>
internal sealed class MapValue : GuardValue
{
    // Up to here it is quicker to look at all names than to hash one.
    private const int Few = 8;

    private readonly Dictionary<string, int>? _indices;

    public MapValue(IReadOnlyList<(TextValue Key, GuardValue Value)> members, GuardPlace? place) : base(place)
    {
        var indices = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        var keys = new List<TextValue>(members.Count);
        var values = new List<GuardValue>(members.Count);
        foreach (var (key, value) in members)
        {
            key.BelongTo(this, key.Text);
            value.BelongTo(this, key.Text);
            if (indices.TryGetValue(key.Text, out var earlier))
            {
                values[earlier] = value;
                continue;
            }

            indices.Add(key.Text, keys.Count);
            keys.Add(key);
            values.Add(value);
        }

        Keys = [.. keys];
        Values = [.. values];
        _indices = keys.Count > Few ? indices : null;
    }

    public TextValue[] Keys { get; }

    public GuardValue[] Values { get; }

    public override string Kind => "map";

    public GuardValue? Find(string key)
    {
        if (_indices is not null)
            return _indices.TryGetValue(key, out var found) ? Values[found] : null;

        var keys = Keys;
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index].Text == key)
                return Values[index];
        }

        return null;
    }

    internal override void Write(StringBuilder text)
    {
        text.Append('{');
        for (var index = 0; index < Keys.Length; index++)
        {
            if (index > 0)
                text.Append(", ");
            Keys[index].Write(text);
            Values[index].Write(text.Append(": "));
        }

        text.Append('}');
    }
}
