namespace Potemkin.Guard;

/// <summary>Whose outcome an evaluation has where a query finds nothing.</summary>
public enum GuardSemantics
{
    /// <summary>That of cfn-guard: to compare a value that is not there fails.</summary>
    Reference,

    /// <summary>
    /// That of AWS Config's custom policy rules (runtime <c>guard-2.x.x</c>): to compare a value that is not there decides nothing.
    /// A rule with such a clause, and without one that fails, is skipped, and so is the whole policy: NOT_APPLICABLE.
    /// <c>EXISTS</c> and <c>EMPTY</c> ask for the absence itself, and answer as ever.
    /// </summary>
    /// <remarks>
    /// AWS documents neither. That the policy <c>foo == 1</c> fails in cfn-guard and is skipped by AWS Config where <c>foo</c> is missing is
    /// reported in <a href="https://github.com/aws-cloudformation/cloudformation-guard/issues/367">cloudformation-guard 367</a>.
    /// That a value which was never seen outweighs clauses that hold is our reading of it: nothing unseen is COMPLIANT.
    /// </remarks>
    Config,
}
