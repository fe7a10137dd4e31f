using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Evaluation;

/// <summary>Asks the values of a clause's query what needs no other value: whether they exist, are empty, or are of a kind.</summary>
internal sealed class UnaryQuestion(Findings findings, AccessClause clause, bool tellsUnresolved)
{
    private readonly bool _isTurned = clause.Comparator.IsNegated != clause.IsInverted;

    public Outcome Ask(List<Found> values)
    {
        var asksSelection = clause.Comparator.Operator == Operator.Empty && clause.Query.SelectsByItself;
        if (values.Count == 0)
            return asksSelection ? OfNothing() : Outcome.Skip;

        var tally = new Tally();
        foreach (var found in values)
            tally.Add(Ask(found, asksSelection));
        return clause.Query.MatchesAll ? tally.All : tally.Any;
    }

    private Outcome OfNothing()
    {
        if (!_isTurned)
            return Outcome.Pass;
        findings.Add(clause, clause.Message, null, null, isUnresolved: false);
        return Outcome.Fail;
    }

    private Outcome Ask(Found found, bool asksSelection)
    {
        if (tellsUnresolved && found.Gap is not null && clause.Comparator.Operator is not (Operator.Exists or Operator.Empty))
        {
            findings.Add(clause, clause.Message, found, null, isUnresolved: true);
            return Outcome.Unresolved;
        }

        var answer = asksSelection ? found.Gap is not null || found.Value is NullValue : Answer(found);
        if (answer != _isTurned)
            return Outcome.Pass;
        findings.Add(clause, clause.Message, found, null, isUnresolved: false);
        return Outcome.Fail;
    }

    private bool Answer(Found found) => clause.Comparator.Operator switch
    {
        Operator.Exists => found.Gap is null,
        Operator.Empty => found.Gap is not null || IsEmpty(found.Value),
        _ when found.Gap is not null => false,
        Operator.IsString => found.Value is TextValue,
        Operator.IsList => found.Value is ListValue,
        Operator.IsStruct => found.Value is MapValue,
        Operator.IsBool => found.Value is BooleanValue,
        Operator.IsInt => found.Value is IntegerValue,
        Operator.IsFloat => found.Value is FloatValue,
        _ => found.Value is NullValue,
    };

    private bool IsEmpty(GuardValue value) => value switch
    {
        ListValue list => list.Items.Length == 0,
        MapValue map => map.Keys.Length == 0,
        TextValue text => text.Text.Length == 0,
        BooleanValue => false,
        _ => throw EvaluationErrors.NoEmptiness(value, clause.Span.Place),
    };
}
