namespace Potemkin.Steps.Conversions;

/// <summary>Reads a table of expected properties.</summary>
internal static class PropertyTable
{
    /// <exception cref="Core.PotemkinException">It has other columns than property and value.</exception>
    public static IReadOnlyList<(string Path, string Value)> Read(DataTable table)
    {
        TableColumns.Require(table, ["property", "value"]);
        return [.. table.Rows.Select(row => (row["property"], row["value"]))];
    }
}
