using System.Globalization;
using Potemkin.Core.Journals;

namespace Potemkin.Core.Sweeping;

/// <summary>Says of stacks whether they are to be deleted, and why.</summary>
/// <param name="options">What the user wants to be chosen.</param>
/// <param name="now">The time.</param>
internal sealed class Choice(SweepOptions options, DateTimeOffset now)
{
    /// <summary>The stack where its tags alone speak for its deletion; null where they do not.</summary>
    public StandingStack? ByTag(StandingStack stack)
    {
        if (!IsAskedFor(stack))
            return null;
        if (options.IsNarrowed)
            return Chosen(stack, options.OlderThan is null ? $"it is of the run '{options.RunId}'" : $"it is {Age.Write(now - stack.CreatedAt)} old");
        return HasExpired(stack) ? Chosen(stack, $"it expired {Age.Write(now - stack.ExpiresAt!.Value)} ago") : null;
    }

    /// <summary>
    /// The stack of a run that is over; null where the user asks for others. What the run was to keep is left alone until it expires,
    /// unless the user says which run, or how old.
    /// </summary>
    public StandingStack? ByJournal(StandingStack stack, JournaledRun run, JournaledStack journaled)
    {
        if (!IsAskedFor(stack))
            return null;
        if (!journaled.IsKept)
            return Chosen(stack, run.HasEnded ? "its run could not delete it" : "its run was killed");
        return options.IsNarrowed || HasExpired(stack)
            ? Chosen(stack, "its run kept it")
            : stack with { Why = $"left alone: its run kept it{Until(stack)}" };
    }

    private static StandingStack Chosen(StandingStack stack, string why) => stack with { IsChosen = true, Why = why };

    private static string Until(StandingStack stack) => stack.ExpiresAt is { } end
        ? end.UtcDateTime.ToString("', until 'yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)
        : "";

    private bool IsAskedFor(StandingStack stack) =>
        (options.RunId is null || stack.RunId == options.RunId) && (options.OlderThan is not { } age || stack.CreatedAt <= now - age);

    private bool HasExpired(StandingStack stack) => stack.ExpiresAt <= now;
}
