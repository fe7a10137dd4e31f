namespace Potemkin.Steps.Ahead;

/// <summary>A step of a scenario that is going to run.</summary>
/// <param name="Text">The line without its keyword.</param>
/// <param name="Table">Its table; null where it has none.</param>
internal sealed record PlannedStep(string Text, DataTable? Table)
{
    private const string Output = "{output:";

    /// <summary>Whether it speaks of what an earlier step puts in place.</summary>
    public bool NeedsOutputs =>
        Text.Contains(Output, StringComparison.Ordinal)
        || (Table is not null && Table.Rows.Any(row => row.Values.Any(value => value.Contains(Output, StringComparison.Ordinal))));
}
