namespace ParallelSpecs;

/// <summary>Who is there at the same time.</summary>
internal sealed class Presence
{
    private readonly Lock _gate = new();

    public static Presence OfAll { get; } = new();

    public static Presence OfTheCollection { get; } = new();

    public static Presence OfMeetingScenarios { get; } = new();

    public int Now { get; private set; }

    public int AtMost { get; private set; }

    public void Enter()
    {
        lock (_gate)
            AtMost = Math.Max(AtMost, ++Now);
    }

    public void Leave()
    {
        lock (_gate)
            Now--;
    }
}
