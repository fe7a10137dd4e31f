using System.Text;

namespace Potemkin.Guard.Values;

internal sealed class TextValue(string text, GuardPlace? place) : GuardValue(place)
{
    public string Text { get; } = text;

    public override string Kind => "string";

    internal override void Write(StringBuilder text) => text.Append('"').Append(Text).Append('"');
}
