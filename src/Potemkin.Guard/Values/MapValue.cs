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
        var indices = members.Count > Few ? new Dictionary<string, int>(members.Count, StringComparer.Ordinal) : null;
        var keys = new TextValue[members.Count];
        var values = new GuardValue[members.Count];
        var count = 0;
        foreach (var (key, value) in members)
        {
            key.BelongTo(this, key.Text);
            value.BelongTo(this, key.Text);
            var earlier = indices is null ? IndexOf(keys.AsSpan(0, count), key.Text) : indices.GetValueOrDefault(key.Text, -1);
            if (earlier >= 0)
            {
                values[earlier] = value;
                continue;
            }

            indices?.Add(key.Text, count);
            keys[count] = key;
            values[count++] = value;
        }

        Keys = count == keys.Length ? keys : keys[..count];
        Values = count == values.Length ? values : values[..count];
        _indices = indices;
    }

    public TextValue[] Keys { get; }

    public GuardValue[] Values { get; }

    public override string Kind => "map";

    public GuardValue? Find(string key)
    {
        if (_indices is not null)
            return _indices.TryGetValue(key, out var found) ? Values[found] : null;

        return IndexOf(Keys, key) is >= 0 and var index ? Values[index] : null;
    }

    private static int IndexOf(ReadOnlySpan<TextValue> keys, string key)
    {
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index].Text == key)
                return index;
        }

        return -1;
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
