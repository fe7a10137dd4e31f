using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard;

/// <summary>A clause that decided a rule, for one value.</summary>
public sealed class GuardFinding
{
    private readonly Clause _clause;
    private readonly Found? _from;
    private readonly object? _to;

    internal GuardFinding(Clause clause, string? message, Found? from, object? to, bool isUnresolved)
    {
        _clause = clause;
        _from = from;
        _to = to;
        IsUnresolvedOnly = isUnresolved;
        CustomMessage = message?.Trim();
    }

    /// <summary>The clause as it is written, without its message.</summary>
    public string Clause => _clause.Span.Text;

    /// <summary>Where in the rule file the clause stands.</summary>
    public GuardPlace Place => _clause.Span.Place;

    /// <summary>The operator in Guard's spelling, such as <c>==</c> or <c>not EXISTS</c>; null for a block and the name of a rule.</summary>
    public string? Operator => (_clause as AccessClause)?.Comparator.ToString();

    /// <summary>The message between <c>&lt;&lt;</c> and <c>&gt;&gt;</c>, of the clause or else of the call of its rule; null where there is none.</summary>
    public string? CustomMessage { get; }

    /// <summary>The value that was judged. Where the query was not resolved, the last one before it stopped; null where nothing was selected.</summary>
    public GuardValue? Value => _from?.Value;

    /// <summary>What the value was compared with, one or more; empty where it was compared with none.</summary>
    public IReadOnlyList<GuardValue> ComparedWith => _to switch
    {
        GuardValue value => [value],
        IReadOnlyList<GuardValue> values => values,
        _ => [],
    };

    /// <summary>Whether a query of the clause found nothing.</summary>
    public bool IsUnresolved => Gap is not null;

    /// <summary>Where and why a query of the clause found nothing, in a sentence; null where it found something.</summary>
    public string? UnresolvedReason => Gap?.Reason;

    /// <summary>What was left of the query where it stopped; null where it found something.</summary>
    public string? RemainingQuery => Gap?.Remaining;

    internal bool IsUnresolvedOnly { get; }

    private Gap? Gap => _from?.Gap ?? (_to as Found?)?.Gap;

    /// <summary>The finding in one line: the clause and its place, the value and its place, and what it should have been.</summary>
    public override string ToString() => Reports.FindingText.Of(this);

    internal GuardFinding Explained(string message) =>
        CustomMessage is null ? new GuardFinding(_clause, message, _from, _to, IsUnresolvedOnly) : this;
}
