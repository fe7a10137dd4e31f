using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Evaluation;

/// <summary>From where queries start, and what variables mean.</summary>
internal abstract class Scope(GuardValue root)
{
    /// <summary>Where a query that begins with no variable starts.</summary>
    public GuardValue Root { get; } = root;

    /// <summary>The scope that variables and filters within a query have.</summary>
    public virtual Scope Within => this;

    /// <summary>What a variable holds. The list is shared: nobody changes it, and it may grow by what a query captures.</summary>
    /// <exception cref="GuardEvaluationException">There is no such variable, or it is defined by itself.</exception>
    public abstract List<Found> Resolve(string variable);
}

/// <summary>A value within another scope. Filters of a query that starts here start, as in cfn-guard, where the outer scope does.</summary>
internal sealed class ValueScope(GuardValue root, Scope outer) : Scope(root)
{
    public override Scope Within => outer;

    public override List<Found> Resolve(string variable) => outer.Resolve(variable);
}

/// <summary>What the parameters of a rule hold in a call.</summary>
internal sealed class ParameterScope(string[] names, List<Found>[] values, Scope outer) : Scope(outer.Root)
{
    public override Scope Within => outer.Within;

    public override List<Found> Resolve(string variable) =>
        Array.IndexOf(names, variable) is >= 0 and var index ? values[index] : outer.Resolve(variable);
}
