namespace Potemkin.Core.Settings;

/// <summary>How long things take in the embedded AWS.</summary>
/// <param name="Realistic">Whether they take about as long as in an account, or no time at all.</param>
/// <param name="TimeScale">What realistic times are divided by; 60 for a minute in a second.</param>
/// <param name="Seed">The seed of generated names and of the jitter.</param>
public sealed record EmbeddedPace(bool Realistic = false, double TimeScale = 1, int Seed = 0);
