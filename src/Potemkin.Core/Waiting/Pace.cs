namespace Potemkin.Core.Waiting;

/// <summary>How often to look: at once when something moves, ever more slowly when nothing does.</summary>
/// <param name="Shortest">The pause after a look that saw something new.</param>
/// <param name="Longest">The longest pause.</param>
public sealed record Pace(TimeSpan Shortest, TimeSpan Longest)
{
    private const double Slowing = 1.5;

    /// <summary>The pause after one more look that saw nothing new.</summary>
    public TimeSpan After(TimeSpan pause) => pause * Slowing < Longest ? pause * Slowing : Longest;
}
