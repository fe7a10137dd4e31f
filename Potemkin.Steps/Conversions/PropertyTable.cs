namespace Potemkin.Steps.Conversions;

/// <summary>A table of expected properties.</summary>
/// <param name="Properties">The path of each, and its value.</param>
public sealed record PropertyTable(IReadOnlyList<(string Path, string Value)> Properties)
{
    /// <exception cref="Core.PotemkinException">It has other columns than property and value.</exception>
    internal static PropertyTable From(DataTable table, Func<string, string> fill)
    {
        TableColumns.Require(table, ["property", "value"]);
        return new PropertyTable([.. table.Rows.Select(row => (fill(row["property"]), fill(row["value"])))]);
    }
}
