using Potemkin.Guard.Functions;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Clauses;

/// <summary>What stands on the right of an operator, of a <c>let</c>, or between the parentheses of a call.</summary>
internal abstract class Operand;

/// <summary>A value that the rule file gives.</summary>
internal sealed class LiteralOperand : Operand
{
    public LiteralOperand(GuardValue value)
    {
        Value = value;
        AsLiteral = [Found.Literal(value)];
        AsResolved = [Found.Resolved(value)];
    }

    public GuardValue Value { get; }

    public List<Found> AsLiteral { get; }

    /// <summary>As a parameter it is no literal any more: a list is compared item by item.</summary>
    public List<Found> AsResolved { get; }
}

/// <summary>What a query finds.</summary>
internal sealed class QueryOperand(Query query) : Operand
{
    public Query Query { get; } = query;
}

/// <summary>What a function makes of its arguments.</summary>
internal sealed class CallOperand(Function function, Operand[] arguments, Span span) : Operand
{
    public Function Function { get; } = function;

    public Operand[] Arguments { get; } = arguments;

    public Span Span { get; } = span;
}
