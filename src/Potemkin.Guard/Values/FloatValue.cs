using System.Globalization;
using System.Text;

namespace Potemkin.Guard.Values;

internal sealed class FloatValue(double number, GuardPlace? place) : GuardValue(place)
{
    public double Number { get; } = number;

    public override string Kind => "float";

    internal override void Write(StringBuilder text) => text.Append(CultureInfo.InvariantCulture, $"{Number}");
}
