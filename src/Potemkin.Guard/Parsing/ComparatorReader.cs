using Potemkin.Guard.Clauses;

namespace Potemkin.Guard.Parsing;

/// <summary>Reads operators.</summary>
internal sealed class ComparatorReader(Cursor cursor)
{
    private static readonly (string Sign, Comparator Comparator)[] Signs =
    [
        ("==", new(Operator.Equal, false)),
        ("!=", new(Operator.Equal, true)),
        (">=", new(Operator.GreaterOrEqual, false)),
        ("<=", new(Operator.LessOrEqual, false)),
        (">", new(Operator.Greater, false)),
        ("<", new(Operator.Less, false)),
    ];

    private static readonly (string Word, Operator Operator)[] Words =
    [
        ("in", Operator.In),
        ("exists", Operator.Exists),
        ("empty", Operator.Empty),
        ("is_string", Operator.IsString),
        ("is_list", Operator.IsList),
        ("is_struct", Operator.IsStruct),
        ("is_bool", Operator.IsBool),
        ("is_int", Operator.IsInt),
        ("is_null", Operator.IsNull),
        ("is_float", Operator.IsFloat),
    ];

    /// <param name="takeNot">Takes a negation.</param>
    /// <returns>Null, and the cursor stays, where there is none. <c>&lt;&lt;</c> begins a message.</returns>
    public Comparator? Read(Func<bool> takeNot)
    {
        if (cursor.LooksAt("<<"))
            return None();

        foreach (var (sign, comparator) in Signs)
        {
            if (cursor.LooksAt(sign) && cursor.Take(sign))
                return comparator;
        }

        var begin = cursor.At;
        var isNegated = takeNot();
        foreach (var (word, @operator) in Words)
        {
            if (cursor.LooksAt(word) || cursor.LooksAt(word.ToUpperInvariant()))
            {
                cursor.At += word.Length;
                return new Comparator(@operator, isNegated);
            }
        }

        var none = None();
        cursor.At = begin;
        return none;
    }

    private Comparator? None()
    {
        cursor.Miss("an operator such as '==', 'exists' or 'in'");
        return null;
    }
}
