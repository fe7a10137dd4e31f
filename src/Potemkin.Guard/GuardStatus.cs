namespace Potemkin.Guard;

/// <summary>What a rule says of an input.</summary>
public enum GuardStatus
{
    /// <summary>Nothing: no condition was met, or no value was there to judge. AWS Config records NOT_APPLICABLE.</summary>
    Skip,

    /// <summary>All clauses hold. AWS Config records COMPLIANT.</summary>
    Pass,

    /// <summary>A clause does not hold. AWS Config records NON_COMPLIANT.</summary>
    Fail,
}
