namespace Potemkin.Core.Waiting;

/// <summary>
/// How often to look for what somebody waits for: the less often, the longer that takes, so that nobody learns of it later than by a
/// twentieth of the time that it took.
/// </summary>
/// <param name="Shortest">The shortest pause between two looks.</param>
/// <param name="Longest">The longest pause.</param>
public sealed record Pace(TimeSpan Shortest, TimeSpan Longest)
{
    private const double Lateness = 0.05;

    /// <summary>The pause before the next look for what has been waited for that long.</summary>
    public TimeSpan After(TimeSpan waited)
    {
        var pause = waited * Lateness;
        return pause < Shortest ? Shortest : pause > Longest ? Longest : pause;
    }
}
