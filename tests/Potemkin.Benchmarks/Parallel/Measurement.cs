namespace Potemkin.Benchmarks.Parallel;

/// <summary>What came of a run of scenarios. All times are the account's: those of the clock times the time scale.</summary>
/// <param name="Wall">From the first scenario's start until the last stack was gone.</param>
/// <param name="Calls">What was called.</param>
/// <param name="Lanes">The scenarios.</param>
internal sealed record Measurement(TimeSpan Wall, CallCounts Calls, IReadOnlyList<Lane> Lanes)
{
    /// <summary>How long AWS itself took for the slowest scenario: until its last verdict was recorded, and for its deletion.</summary>
    public TimeSpan PhysicalLimit { get; init; }

    public double OverLimit => Wall / PhysicalLimit;
}
