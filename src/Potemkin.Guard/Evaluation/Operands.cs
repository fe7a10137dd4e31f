using Potemkin.Guard.Clauses;
using Potemkin.Guard.Functions;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Evaluation;

/// <summary>Finds what operands stand for.</summary>
internal sealed class Operands(Walk walk, TimeProvider time)
{
    /// <summary>What an assignment gives its variable: after <c>some</c> only what was found.</summary>
    public List<Found> ValuesOf(Assignment assignment, Scope scope)
    {
        if (assignment.Value is not QueryOperand { Query: var query })
            return ValuesOf(assignment.Value, scope);

        EnsureStack(assignment.Span.Place);
        var values = new List<Found>();
        walk.Retrieve(0, query, scope.Root, scope, null, values);
        if (!query.MatchesAll)
            values.RemoveAll(found => found.Gap is not null || found.IsLiteral);
        return values;
    }

    public List<Found> ValuesOf(Operand operand, Scope scope) => operand switch
    {
        LiteralOperand literal => literal.AsLiteral,
        QueryOperand { Query: var query } => ValuesOf(query, scope),
        CallOperand call => Apply(call, scope),
        _ => throw new InvalidOperationException(),
    };

    public List<Found> ValuesOf(Query query, Scope scope)
    {
        // A variable by itself needs no walk.
        if (query.Parts is [KeyPart { Variable: { } variable }])
            return scope.Within.Resolve(variable);

        var values = new List<Found>();
        walk.Retrieve(0, query, scope.Root, scope.Within, null, values);
        return values;
    }

    private List<Found> Apply(CallOperand call, Scope scope)
    {
        EnsureStack(call.Span.Place);
        List<Found>[] arguments = [.. call.Arguments.Select(argument => ValuesOf(argument, scope))];
        return [.. call.Function.Apply(new Call(call.Function.Name, arguments, time, call.Span.Place)).Select(Found.Resolved)];
    }

    private static void EnsureStack(GuardPlace place)
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw EvaluationErrors.TooDeep(place);
    }
}
