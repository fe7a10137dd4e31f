namespace Potemkin.Core.Settings;

/// <summary>What becomes of a scenario's stacks when it is over.</summary>
public enum Retention
{
    /// <summary>They are deleted.</summary>
    Delete,

    /// <summary>They are deleted where the scenario passed, and kept to be looked at where it failed.</summary>
    KeepOnFailure,

    /// <summary>They are kept.</summary>
    Keep,
}
