using System.Globalization;
using System.Text;

namespace Potemkin.Guard.Values;

internal sealed class IntegerValue(long number, GuardPlace? place) : GuardValue(place)
{
    public long Number { get; } = number;

    public override string Kind => "int";

    internal override void Write(StringBuilder text) => text.Append(CultureInfo.InvariantCulture, $"{Number}");
}
