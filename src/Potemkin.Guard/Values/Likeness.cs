namespace Potemkin.Guard.Values;

/// <summary>What came of holding two values against each other.</summary>
internal enum Likeness
{
    /// <summary>The comparison does not hold.</summary>
    Unlike,

    /// <summary>The comparison holds.</summary>
    Alike,

    /// <summary>Values of such kinds cannot be compared. It is no answer, and no <c>!=</c> turns it into one.</summary>
    NotComparable,
}
