using System.Globalization;
using System.Text;

namespace Potemkin.Guard.Values;

/// <summary>All between two bounds: <c>r[1, 10)</c>.</summary>
internal sealed class RangeValue<T>(T lower, bool includesLower, T upper, bool includesUpper, GuardPlace? place) : GuardValue(place)
    where T : IComparable<T>
{
    public override string Kind => "range";

    public bool Contains(T value) => IsAbove(value.CompareTo(lower), includesLower) && IsAbove(upper.CompareTo(value), includesUpper);

    internal override void Write(StringBuilder text) => text
        .Append('r').Append(includesLower ? '[' : '(')
        .Append(CultureInfo.InvariantCulture, $"{lower}, {upper}")
        .Append(includesUpper ? ']' : ')');

    private static bool IsAbove(int order, bool orEqual) => order > 0 || (order == 0 && orEqual);
}
