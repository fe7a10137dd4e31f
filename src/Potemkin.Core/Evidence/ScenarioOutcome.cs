namespace Potemkin.Core.Evidence;

/// <summary>What became of a scenario.</summary>
public enum ScenarioOutcome
{
    /// <summary>All that it states was so.</summary>
    Passed,

    /// <summary>Something that it states was not so, or could not be found out.</summary>
    Failed,

    /// <summary>It was not executed, for a reason of its own: a tag, an engine's or the target.</summary>
    Skipped,

    /// <summary>It was not executed, since the run was told to leave it out: by a filter.</summary>
    NotSelected,

    /// <summary>It was not executed, since the run ended before.</summary>
    NotReached,

    /// <summary>It was being executed when the run was stopped.</summary>
    Stopped,
}
