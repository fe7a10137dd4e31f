namespace Potemkin.Steps.Ahead;

/// <summary>A step of a scenario that is going to run.</summary>
/// <param name="Text">The line without its keyword.</param>
/// <param name="Table">Its table; null where it has none.</param>
internal sealed record PlannedStep(string Text, DataTable? Table);
