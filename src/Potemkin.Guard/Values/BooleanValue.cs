using System.Text;

namespace Potemkin.Guard.Values;

internal sealed class BooleanValue(bool isTrue, GuardPlace? place) : GuardValue(place)
{
    public bool IsTrue { get; } = isTrue;

    public override string Kind => "bool";

    internal override void Write(StringBuilder text) => text.Append(IsTrue ? "true" : "false");
}
