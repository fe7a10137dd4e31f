namespace Potemkin.Core.Compliance;

/// <summary>What a verdict rests on.</summary>
public enum VerdictBasis
{
    /// <summary>An evaluation result of AWS Config.</summary>
    Report,

    /// <summary>
    /// The rule completed an evaluation that was invoked after the resource changed, and reported neither
    /// COMPLIANT nor NON_COMPLIANT: NOT_APPLICABLE.
    /// </summary>
    Silence,
}
