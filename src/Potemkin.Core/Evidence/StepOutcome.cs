namespace Potemkin.Core.Evidence;

/// <summary>What became of a step.</summary>
public enum StepOutcome
{
    /// <summary>It was so.</summary>
    Passed,

    /// <summary>It was not so, or could not be found out.</summary>
    Failed,

    /// <summary>It was not taken, since one before it failed, or the scenario was not executed.</summary>
    NotTaken,
}
