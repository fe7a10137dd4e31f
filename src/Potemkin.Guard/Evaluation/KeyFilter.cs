using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Evaluation;

/// <summary>Which keys a filter of keys selects: those for which the comparison holds with one of the values.</summary>
internal static class KeyFilter
{
    public static bool Selects(GuardValue key, Comparator comparator, List<Found> values)
    {
        var isIn = comparator.Operator == Operator.In || values.Count > 1;
        foreach (var found in values)
        {
            if (found.Gap is null && Holds(key, found, isIn, comparator.IsNegated))
                return true;
        }

        return false;
    }

    private static bool Holds(GuardValue key, Found found, bool isIn, bool isNegated)
    {
        var likeness = isIn ? In(key, found.Value) : Comparison.Equal(key, found.Value);
        if (likeness == Likeness.NotComparable && found is { IsLiteral: true, Value: ListValue { Items: [var only] } })
            likeness = isIn ? In(key, only) : Comparison.Equal(key, only);
        return likeness switch
        {
            Likeness.Alike => !isNegated,
            Likeness.Unlike => isNegated,
            _ => false,
        };
    }

    private static Likeness In(GuardValue key, GuardValue value)
    {
        if (key is TextValue { Text: var part } && value is TextValue { Text: var whole })
            return Comparison.Answer(whole.Contains(part, StringComparison.Ordinal));
        if (value is not ListValue list)
            return Comparison.Equal(key, value);

        var result = Likeness.Unlike;
        foreach (var item in list.Items)
        {
            var likeness = Comparison.Equal(key, item);
            if (likeness == Likeness.NotComparable)
                return likeness;
            if (likeness == Likeness.Alike)
                result = likeness;
        }

        return result;
    }
}
