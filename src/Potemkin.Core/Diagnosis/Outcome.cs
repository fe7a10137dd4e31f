namespace Potemkin.Core.Diagnosis;

/// <summary>What came of an examination.</summary>
public enum Outcome
{
    /// <summary>A run does not trip over it.</summary>
    Fine,

    /// <summary>A run may trip over it, or leaves something to be done.</summary>
    Warning,

    /// <summary>A run fails.</summary>
    Fault,

    /// <summary>It could not be looked at, and may be anything.</summary>
    NotExamined,
}
