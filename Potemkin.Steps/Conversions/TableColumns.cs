namespace Potemkin.Steps.Conversions;

/// <summary>Sees to it that a table has the columns that its step reads.</summary>
internal static class TableColumns
{
    /// <exception cref="Core.PotemkinException">A column is missing, or is one that the step does not read.</exception>
    public static void Require(DataTable table, IReadOnlyList<string> required, params IReadOnlyList<string> optional)
    {
        var known = required.Concat(optional).ToList();
        if (required.FirstOrDefault(column => !table.Header.Contains(column)) is { } missing)
            throw ConversionErrors.MissingColumn(missing, table.Header);
        if (table.Header.FirstOrDefault(column => !known.Contains(column)) is { } unknown)
            throw ConversionErrors.UnknownColumn(unknown, known);
    }
}
