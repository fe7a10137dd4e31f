namespace Potemkin.Core.Compliance;

/// <summary>Why a rule gave no verdict.</summary>
public enum NoVerdictReason
{
    /// <summary>Its evaluation failed.</summary>
    Failed,

    /// <summary>It reported the resource under an id that AWS Config does not know.</summary>
    OtherId,

    /// <summary>None came in time.</summary>
    TimedOut,
}
