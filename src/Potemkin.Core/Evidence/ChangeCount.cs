namespace Potemkin.Core.Evidence;

/// <summary>How many were changed, and how.</summary>
/// <param name="Created">How many were created.</param>
/// <param name="Updated">How many updates there were.</param>
/// <param name="Deleted">How many were deleted.</param>
public readonly record struct ChangeCount(int Created, int Updated, int Deleted)
{
    /// <summary>All changes.</summary>
    internal int Total => Created + Updated + Deleted;

    /// <summary>Both together.</summary>
    public static ChangeCount operator +(ChangeCount one, ChangeCount other) =>
        new(one.Created + other.Created, one.Updated + other.Updated, one.Deleted + other.Deleted);
}
