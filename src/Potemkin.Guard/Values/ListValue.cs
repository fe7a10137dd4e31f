using System.Text;

namespace Potemkin.Guard.Values;

internal sealed class ListValue : GuardValue
{
    public ListValue(GuardValue[] items, GuardPlace? place) : base(place)
    {
        Items = items;
        for (var index = 0; index < items.Length; index++)
            items[index].BelongTo(this, index);
    }

    public GuardValue[] Items { get; }

    public override string Kind => "list";

    internal override void Write(StringBuilder text)
    {
        text.Append('[');
        for (var index = 0; index < Items.Length; index++)
        {
            if (index > 0)
                text.Append(", ");
            Items[index].Write(text);
        }

        text.Append(']');
    }
}
