namespace Potemkin.Guard.Values;

/// <summary>How two values compare, as in cfn-guard: an integer with an integer, a float with a float, a text with a text.</summary>
internal static class Comparison
{
    /// <summary><c>==</c>.</summary>
    public static Likeness Equal(GuardValue left, GuardValue right) => (left, right) switch
    {
        (TextValue one, TextValue other) => Answer(one.Text == other.Text),
        (TextValue text, RegexValue regex) => Answer(regex.Pattern.Matches(text.Text)),
        (RegexValue regex, TextValue text) => Answer(regex.Pattern.Matches(text.Text)),
        (BooleanValue one, BooleanValue other) => Answer(one.IsTrue == other.IsTrue),
        (MapValue one, MapValue other) => Equal(one, other),
        (ListValue one, ListValue other) => Equal(one, other),
        (RegexValue one, RegexValue other) => Answer(one.Pattern.Source == other.Pattern.Source),
        (IntegerValue value, RangeValue<long> range) => Answer(range.Contains(value.Number)),
        (FloatValue value, RangeValue<double> range) => Answer(range.Contains(value.Number)),
        (CharacterValue value, RangeValue<System.Text.Rune> range) => Answer(range.Contains(value.Character)),
        _ => Order(left, right) is { } order ? Answer(order == 0) : Likeness.NotComparable,
    };

    /// <summary>
    /// Whether a value counts as the same when a collection is searched for it: that which cannot be compared is another.
    /// A range is found by its own kind alone where it is on the left.
    /// </summary>
    public static bool Same(GuardValue left, GuardValue right) => (left, right) switch
    {
        (MapValue one, MapValue other) => one.Keys.Length == other.Keys.Length
            && one.Keys.Zip(one.Values).All(member => other.Find(member.First.Text) is { } value && Same(member.Second, value)),
        (ListValue one, ListValue other) => one.Items.Length == other.Items.Length
            && one.Items.Zip(other.Items).All(pair => Same(pair.First, pair.Second)),
        _ => Equal(left, right) == Likeness.Alike,
    };

    /// <summary>Whether one of the items is the value.</summary>
    public static bool Contains(IReadOnlyList<GuardValue> items, GuardValue value)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (Same(items[index], value))
                return true;
        }

        return false;
    }

    /// <summary>Which of two values comes first; null where they cannot be compared.</summary>
    public static int? Order(GuardValue left, GuardValue right) => (left, right) switch
    {
        (NullValue, NullValue) => 0,
        (IntegerValue one, IntegerValue other) => one.Number.CompareTo(other.Number),
        (TextValue one, TextValue other) => string.CompareOrdinal(one.Text, other.Text),
        (FloatValue one, FloatValue other) => double.IsNaN(one.Number) || double.IsNaN(other.Number) ? null : one.Number.CompareTo(other.Number),
        (CharacterValue one, CharacterValue other) => one.Character.CompareTo(other.Character),
        _ => null,
    };

    public static Likeness Answer(bool holds) => holds ? Likeness.Alike : Likeness.Unlike;

    private static Likeness Equal(MapValue one, MapValue other)
    {
        if (one.Keys.Length != other.Keys.Length)
            return Likeness.Unlike;

        for (var index = 0; index < one.Keys.Length; index++)
        {
            if (other.Find(one.Keys[index].Text) is not { } value)
                return Likeness.Unlike;
            if (Equal(one.Values[index], value) is not Likeness.Alike and var difference)
                return difference;
        }

        return Likeness.Alike;
    }

    private static Likeness Equal(ListValue one, ListValue other)
    {
        if (one.Items.Length != other.Items.Length)
            return Likeness.Unlike;

        for (var index = 0; index < one.Items.Length; index++)
        {
            if (Equal(one.Items[index], other.Items[index]) is not Likeness.Alike and var difference)
                return difference;
        }

        return Likeness.Alike;
    }
}
