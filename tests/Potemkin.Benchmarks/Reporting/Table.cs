namespace Potemkin.Benchmarks.Reporting;

/// <summary>Writes what was measured as a table.</summary>
internal static class Table
{
    private static readonly string[] Head = ["", "measured", "at most", ""];

    /// <summary>As a terminal shows it.</summary>
    public static string Text(IReadOnlyList<Row> rows)
    {
        List<string[]> lines = [Head, .. rows.Select(Cells)];
        var widths = Enumerable.Range(0, Head.Length).Select(column => lines.Max(line => line[column].Length)).ToList();
        return string.Join('\n', lines.Select(line =>
            $"{line[0].PadRight(widths[0])}  {line[1].PadLeft(widths[1])}  {line[2].PadLeft(widths[2])}  {line[3]}".TrimEnd()));
    }

    /// <summary>As Markdown has it.</summary>
    public static string Markdown(IReadOnlyList<Row> rows) =>
        string.Join('\n', rows.Select(row => $"| {string.Join(" | ", Cells(row))} |").Prepend($"| {string.Join(" | ", Head)} |\n|---|---:|---:|---|"));

    private static string[] Cells(Row row) =>
    [
        row.Name,
        Figures.Of(row.Value, row.Unit),
        row.Limit is { } limit ? Figures.Of(limit, row.Unit) : "",
        row.IsKept switch { true => "kept", false => "NOT KEPT", null => "" },
    ];
}
