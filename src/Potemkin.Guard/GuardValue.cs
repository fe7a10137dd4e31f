using System.Globalization;
using System.Text;
using Potemkin.Guard.Values;

namespace Potemkin.Guard;

/// <summary>A value of an input or of a rule file, which knows where it stands.</summary>
public abstract class GuardValue
{
    private GuardValue? _parent;
    private string? _key;
    private int _index;

    private protected GuardValue(GuardPlace? place) => Place = place;

    /// <summary>Where the value begins in the text that it was read from; null where it came of no text.</summary>
    public GuardPlace? Place { get; }

    /// <summary>The way from the root of the input to the value, such as <c>/Resources/Bucket/Properties</c>; empty for the root.</summary>
    public string Path
    {
        get
        {
            var steps = new Stack<string>();
            for (var value = this; value._parent is not null; value = value._parent)
                steps.Push(value._key ?? value._index.ToString(CultureInfo.InvariantCulture));
            var path = new StringBuilder();
            foreach (var step in steps)
                path.Append('/').Append(step);
            return path.ToString();
        }
    }

    /// <summary>What kind of value it is, in Guard's words: <c>string</c>, <c>int</c>, <c>map</c>.</summary>
    public abstract string Kind { get; }

    internal bool IsScalar => this is not (ListValue or MapValue);

    /// <summary>The value as Guard writes it: a text in quotes, a regular expression in slashes, a list in brackets.</summary>
    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    internal abstract void Write(StringBuilder text);

    /// <summary>Puts a value that a function made where the value lies that it was made of.</summary>
    internal GuardValue At(GuardValue other)
    {
        (_parent, _key, _index) = (other._parent, other._key, other._index);
        return this;
    }

    internal void BelongTo(MapValue map, string key) => (_parent, _key) = (map, key);

    internal void BelongTo(ListValue list, int index) => (_parent, _index) = (list, index);
}
