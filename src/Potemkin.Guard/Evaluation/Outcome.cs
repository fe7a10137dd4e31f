namespace Potemkin.Guard.Evaluation;

/// <summary>What a clause, a block or a rule came to.</summary>
internal enum Outcome
{
    Skip,
    Pass,
    Fail,

    /// <summary>A value to compare was not there; only AWS Config tells that from a failure.</summary>
    Unresolved,
}
