namespace Potemkin.EmbeddedAws;

/// <summary>How long this AWS takes for what AWS takes its time for.</summary>
public abstract class Latency
{
    /// <summary>Nothing takes time: a stack is complete when CreateStack answers, a verdict is there at the next read.</summary>
    public static Latency None { get; } = new NoLatency();

    /// <summary>Everything takes about as long as in an account, divided by <paramref name="timeScale"/>.</summary>
    /// <param name="timeScale">1 for an account's pace, 60 for a minute in a second.</param>
    /// <param name="seed">The seed of the jitter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time scale is not positive.</exception>
    public static Latency Realistic(double timeScale = 1, int seed = 0) => new RealisticLatency(timeScale, seed);

    /// <summary>From the last resource's end to the stack's.</summary>
    internal abstract TimeSpan StackOverhead { get; }

    internal abstract TimeSpan Creation(string resourceType);

    /// <summary>Of a resource that stays the same physical one; one that is replaced takes the time of its creation.</summary>
    internal abstract TimeSpan Update(string resourceType);

    internal abstract TimeSpan Deletion(string resourceType);

    /// <summary>From a resource's change to its configuration item.</summary>
    internal abstract TimeSpan Recording(string resourceType);

    /// <summary>From the invocation of a rule to its results.</summary>
    internal abstract TimeSpan Evaluation();

    /// <summary>How long after one StartConfigRulesEvaluation of a rule the next is refused.</summary>
    internal abstract TimeSpan EvaluationInterval { get; }

    /// <summary>From one time of what happens periodically to the next: evaluations of a rule, recordings once a day.</summary>
    /// <param name="frequency">How long it is in an account.</param>
    internal abstract TimeSpan Period(TimeSpan frequency);
}
