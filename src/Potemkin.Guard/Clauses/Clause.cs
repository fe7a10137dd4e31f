using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Clauses;

/// <summary>What may stand in a block and in a condition.</summary>
internal abstract class Clause(Span span)
{
    /// <summary>Where in the rule file it stands.</summary>
    public Span Span { get; } = span;
}

/// <summary>A question to the values of a query: <c>Properties.Name == /^a/ &lt;&lt;must begin with a&gt;&gt;</c>.</summary>
internal sealed class AccessClause(Query query, Comparator comparator, Operand? comparedWith, bool isInverted, string? message, Span span) : Clause(span)
{
    public Query Query { get; } = query;

    public Comparator Comparator { get; } = comparator;

    public Operand? ComparedWith { get; } = comparedWith;

    /// <summary>Whether a <c>not</c> stands before the query. It turns an operator without a right side around, and no other.</summary>
    public bool IsInverted { get; } = isInverted;

    public string? Message { get; } = message;
}

/// <summary>The name of a rule, which must have passed.</summary>
internal sealed class RuleReference(string rule, bool isNegated, string? message, Span span) : Clause(span)
{
    public string Rule { get; } = rule;

    public bool IsNegated { get; } = isNegated;

    public string? Message { get; } = message;
}

/// <summary>A rule with parameters, evaluated here with these.</summary>
internal sealed class RuleCall(string rule, Operand[] arguments, string? message, Span span) : Clause(span)
{
    public string Rule { get; } = rule;

    public Operand[] Arguments { get; } = arguments;

    public string? Message { get; } = message;
}

/// <summary>Clauses for each value of a query: <c>Properties { Name exists }</c>.</summary>
internal sealed class BlockClause(Query query, bool mustFind, Block block, Span span) : Clause(span)
{
    public Query Query { get; } = query;

    /// <summary>Whether it fails, and is not skipped, where the query selects nothing.</summary>
    public bool MustFind { get; } = mustFind;

    public Block Block { get; } = block;
}

/// <summary>Clauses under a condition: <c>when Type exists { … }</c>.</summary>
internal sealed class WhenClause(Clause[][] conditions, Block block, Span span) : Clause(span)
{
    public Clause[][] Conditions { get; } = conditions;

    public Block Block { get; } = block;
}

/// <summary>Clauses for each resource of a type: <c>AWS::S3::Bucket { … }</c>.</summary>
internal sealed class TypeClause(string type, Query query, Clause[][]? conditions, Block block, Span span) : Clause(span)
{
    public string Type { get; } = type;

    /// <summary>Selects the resources of the type.</summary>
    public Query Query { get; } = query;

    public Clause[][]? Conditions { get; } = conditions;

    public Block Block { get; } = block;
}
