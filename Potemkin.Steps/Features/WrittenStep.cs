namespace Potemkin.Steps.Features;

/// <summary>A step as its feature has it, with its row of examples filled in.</summary>
/// <param name="Keyword">Its keyword, such as <c>Given</c>.</param>
/// <param name="Text">The line without its keyword.</param>
/// <param name="Line">The line in the file; null where it is not known.</param>
internal sealed record WrittenStep(string Keyword, string Text, int? Line)
{
    /// <summary>The rows of its table, the heading first; none where it has no table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>Its text between quotation marks of three; null where it has none.</summary>
    public string? DocString { get; init; }

    /// <summary>Its table as the engine hands it to a step; null where it has none.</summary>
    public DataTable? Table
    {
        get
        {
            if (Rows.Count == 0)
                return null;
            var table = new DataTable([.. Rows[0]]);
            foreach (var row in Rows.Skip(1))
                table.AddRow([.. row]);
            return table;
        }
    }
}
