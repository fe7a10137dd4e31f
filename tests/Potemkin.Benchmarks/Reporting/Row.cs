namespace Potemkin.Benchmarks.Reporting;

/// <summary>One thing that was measured.</summary>
/// <param name="Name">What.</param>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what; empty for a number by itself.</param>
/// <param name="Limit">How much it may be at most; null where there is no limit.</param>
internal sealed record Row(string Name, double Value, string Unit, double? Limit = null)
{
    /// <summary>Whether the limit is kept; null where there is none.</summary>
    public bool? IsKept => Limit is null ? null : Value <= Limit;
}
