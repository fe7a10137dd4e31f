namespace Potemkin.Core.Settings;

/// <summary>How long things take in the embedded AWS, and what goes wrong there.</summary>
/// <param name="Realistic">Whether they take about as long as in an account, or no time at all.</param>
/// <param name="TimeScale">What realistic times are divided by; 60 for a minute in a second.</param>
/// <param name="Seed">The seed of generated names, of the jitter and of the faults.</param>
public sealed record EmbeddedPace(bool Realistic = false, double TimeScale = 1, int Seed = 0)
{
    /// <summary>What goes wrong: nothing by default.</summary>
    public EmbeddedFaults Faults { get; init; } = new();
}
