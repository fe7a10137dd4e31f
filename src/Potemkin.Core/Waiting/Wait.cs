namespace Potemkin.Core.Waiting;

/// <summary>One wait: what for, how long, and what to say when it was in vain.</summary>
/// <param name="For">What is waited for, in words for a line of progress, such as <c>stack 'bucket.yml'</c>.</param>
/// <param name="Timeout">How long. There is at least one look, and one when time is up.</param>
/// <param name="TimedOut">The error when time is up.</param>
/// <param name="Progress">Who is told of changes of state, of one in ten seconds at most; null for nobody.</param>
public sealed record Wait(string For, TimeSpan Timeout, Func<Waited, Exception> TimedOut, IProgress<string>? Progress = null)
{
    /// <summary>How long it takes at least: nobody looks before that, unless time is up. None by default.</summary>
    public TimeSpan Earliest { get; init; }
}
