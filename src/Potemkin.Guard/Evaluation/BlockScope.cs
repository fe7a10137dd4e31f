using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Evaluation;

/// <summary>What a block assigns. A variable is looked up when it is first asked for.</summary>
internal sealed class BlockScope(Block block, Scope outer, Operands operands) : Scope(outer.Root)
{
    private static readonly List<Found> BeingResolved = [];

    private Dictionary<Assignment, List<Found>>? _resolved;

    public override List<Found> Resolve(string variable)
    {
        if (block.Find(variable) is not { } assignment)
            return outer.Resolve(variable);
        if (assignment.Value is LiteralOperand literal)
            return literal.AsLiteral;

        _resolved ??= [];
        if (_resolved.TryGetValue(assignment, out var values))
            return values != BeingResolved ? values : throw EvaluationErrors.VariableOfItself(variable, assignment.Span.Place);

        _resolved[assignment] = BeingResolved;
        return _resolved[assignment] = operands.ValuesOf(assignment, this);
    }
}
