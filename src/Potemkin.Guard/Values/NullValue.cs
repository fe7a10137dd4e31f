using System.Text;

namespace Potemkin.Guard.Values;

internal sealed class NullValue(GuardPlace? place) : GuardValue(place)
{
    public override string Kind => "null";

    internal override void Write(StringBuilder text) => text.Append("null");
}
