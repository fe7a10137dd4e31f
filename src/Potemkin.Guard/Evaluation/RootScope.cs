using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Evaluation;

/// <summary>What is assigned outside of all rules, and the keys that queries have captured so far, wherever they did.</summary>
internal sealed class RootScope(Block globals, GuardValue root, Operands operands) : Scope(root)
{
    private readonly Dictionary<string, List<Found>> _resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beingResolved = new(StringComparer.Ordinal);

    public override List<Found> Resolve(string variable)
    {
        var assignment = globals.Find(variable);
        if (assignment?.Value is LiteralOperand literal)
            return literal.AsLiteral;
        if (_resolved.TryGetValue(variable, out var values))
            return values;
        if (assignment is null)
            throw EvaluationErrors.NoVariable(variable);
        if (!_beingResolved.Add(variable))
            throw EvaluationErrors.VariableOfItself(variable, assignment.Span.Place);

        values = operands.ValuesOf(assignment, this);
        _beingResolved.Remove(variable);
        return _resolved[variable] = values;
    }

    public void Capture(string variable, GuardValue key)
    {
        if (!_resolved.TryGetValue(variable, out var keys))
            _resolved[variable] = keys = [];
        keys.Add(Found.Resolved(key));
    }
}
