namespace Potemkin.Guard.Queries;

/// <summary>Something that a query came to: a value, or the point from which it came no further.</summary>
internal readonly struct Found
{
    private Found(GuardValue value, Gap? gap, bool isLiteral)
    {
        Value = value;
        Gap = gap;
        IsLiteral = isLiteral;
    }

    /// <summary>The value; where there is a gap, the last one before it.</summary>
    public GuardValue Value { get; }

    /// <summary>Why the query came no further; null where it came to its end.</summary>
    public Gap? Gap { get; }

    /// <summary>Whether the value was written into the rule file for a variable.</summary>
    public bool IsLiteral { get; }

    public static Found Resolved(GuardValue value) => new(value, null, isLiteral: false);

    public static Found Literal(GuardValue value) => new(value, null, isLiteral: true);

    public static Found Unresolved(Gap gap) => new(gap.At, gap, isLiteral: false);
}
