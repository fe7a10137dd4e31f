using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Evaluation;

/// <summary>
/// Holds what a clause's query found against what stands on its right. Which values are compared with which depends on whether
/// a side is a literal of the rule file: a list that is one is compared as a whole, any other item by item.
/// </summary>
internal sealed class BinaryComparison(Findings findings, AccessClause clause, bool tellsUnresolved)
{
    private readonly bool _isNegated = clause.Comparator.IsNegated;
    private Tally _tally;

    /// <returns>What came of it. With <c>some</c>, nothing to compare fails.</returns>
    public Outcome Compare(List<Found> left, List<Found> right)
    {
        switch (clause.Comparator.Operator)
        {
            case Operator.Equal:
                Equality(left, right);
                break;
            case Operator.In:
                Membership(left, right);
                break;
            default:
                Order(left, right);
                break;
        }

        if (clause.Query.MatchesAll)
            return _tally.All is Outcome.Skip ? Outcome.Pass : _tally.All;
        return _tally.Any is Outcome.Skip ? Outcome.Fail : _tally.Any;
    }

    private void Equality(List<Found> left, List<Found> right)
    {
        switch (LiteralOf(left), LiteralOf(right))
        {
            case ({ } one, { } other):
                Value(one, other, Comparison.Equal(one, other));
                break;
            case ({ } one, null):
                foreach (var other in right)
                    EqualLiteral(one, other);
                break;
            case (null, { } other):
                foreach (var one in left)
                    EqualToLiteral(one, other);
                break;
            default:
                var (ones, others) = (Resolved(left), ResolvedRight(left, right));
                var (longer, shorter) = ones.Count > others.Count ? (ones, others) : (others, ones);
                Query(longer.FindAll(value => !Comparison.Contains(shorter, value)), ones, others);
                break;
        }
    }

    private void EqualLiteral(GuardValue literal, Found found)
    {
        if (found.Gap is not null)
            Unresolved(Found.Resolved(literal), found);
        else if (literal is not ListValue && found.Value is ListValue list)
            Array.ForEach(list.Items, item => Value(literal, item, Comparison.Equal(literal, item)));
        else
            Value(literal, found.Value, Comparison.Equal(literal, found.Value));
    }

    private void EqualToLiteral(Found found, GuardValue literal)
    {
        if (found.Gap is not null)
            Unresolved(found, null);
        else if (literal is ListValue { Items: [var only] } && found.Value.IsScalar)
            Value(found.Value, only, Comparison.Equal(found.Value, only));
        else if (literal is not ListValue && found.Value is ListValue list)
            Array.ForEach(list.Items, item => Value(item, literal, Comparison.Equal(item, literal)));
        else
            Value(found.Value, literal, Comparison.Equal(found.Value, literal));
    }

    private void Membership(List<Found> left, List<Found> right)
    {
        switch (LiteralOf(left), LiteralOf(right))
        {
            case ({ } one, { } other):
                if (PartOf(one, other) == Likeness.Alike)
                    Value(one, other, Likeness.Alike);
                else
                    Contained(one, other);
                break;
            case ({ } one, null):
                LiteralIn(one, right);
                break;
            case (null, { } other):
                foreach (var one in left)
                    InLiteral(one, other);
                break;
            default:
                var (ones, others) = (Resolved(left), ResolvedRight(left, right));
                Query(ones.FindAll(one => !others.Exists(other => IsContained(one, other))), ones, others);
                break;
        }
    }

    private void LiteralIn(GuardValue literal, List<Found> right)
    {
        var others = new List<GuardValue>(right.Count);
        foreach (var found in right)
        {
            if (found.Gap is not null)
                Unresolved(Found.Resolved(literal), found);
            else
                others.Add(found.Value);
        }

        if (literal is ListValue list && !others.Exists(other => other is ListValue))
            Query([.. list.Items.Where(item => !Comparison.Contains(others, item))], [literal], others);
        else
            others.ForEach(other => Contained(literal, other));
    }

    private void InLiteral(Found found, GuardValue literal)
    {
        if (found.Gap is not null)
            Unresolved(found, null);
        else if (literal is not TextValue)
            Contained(found.Value, literal);
        else if (found.Value is ListValue list)
            Array.ForEach(list.Items, item => Value(item, literal, PartOf(item, literal)));
        else
            Value(found.Value, literal, PartOf(found.Value, literal));
    }

    private void Order(List<Found> left, List<Found> right)
    {
        var (ones, others) = (Flattened(Resolved(left)), Flattened(ResolvedRight(left, right, flattens: true)));
        foreach (var one in ones)
        {
            foreach (var other in others)
                Value(one, other, Ordered(one, other));
        }
    }

    private Likeness Ordered(GuardValue one, GuardValue other) => Comparison.Order(one, other) is not { } order
        ? Likeness.NotComparable
        : Comparison.Answer(clause.Comparator.Operator switch
        {
            Operator.Less => order < 0,
            Operator.LessOrEqual => order <= 0,
            Operator.Greater => order > 0,
            _ => order >= 0,
        });

    private static Likeness PartOf(GuardValue part, GuardValue whole) => part is TextValue one && whole is TextValue other
        ? Comparison.Answer(other.Text.Contains(one.Text, StringComparison.Ordinal))
        : Likeness.NotComparable;

    private void Contained(GuardValue one, GuardValue other)
    {
        if (one is ListValue list && other is ListValue whole)
            Items(list, whole);
        else if (one is ListValue)
            Value(one, other, Likeness.NotComparable);
        else if (other is ListValue { Items: var items })
            Value(one, other, Comparison.Answer(Comparison.Contains(items, one)));
        else
            Value(one, other, Comparison.Equal(one, other));
    }

    private static bool IsContained(GuardValue one, GuardValue other) => (one, other) switch
    {
        (ListValue list, ListValue whole) => IsListOfLists(whole)
            ? Comparison.Contains(whole.Items, list)
            : Array.TrueForAll(list.Items, item => Comparison.Contains(whole.Items, item)),
        (ListValue, _) => false,
        (_, ListValue whole) => Comparison.Contains(whole.Items, one),
        _ => Comparison.Equal(one, other) == Likeness.Alike,
    };

    private static bool IsListOfLists(ListValue list) => list.Items is [ListValue, ..];

    private void Items(ListValue list, ListValue whole)
    {
        var isContained = IsContained(list, whole);
        var holds = !_isNegated
            ? isContained
            : !isContained && (IsListOfLists(whole)
                ? list.Items.Length == 0
                : !Array.Exists(list.Items, item => IsAmong(item, whole)));
        Decide(holds, Found.Resolved(list), whole);
    }

    private static bool IsAmong(GuardValue item, ListValue whole) => Comparison.Contains(whole.Items, item);

    private void Value(GuardValue one, GuardValue other, Likeness likeness) =>
        Decide(likeness != Likeness.NotComparable && (likeness == Likeness.Alike) != _isNegated, Found.Resolved(one), other);

    /// <param name="missing">Those that have no match.</param>
    /// <param name="ones">All on the left.</param>
    /// <param name="others">All on the right.</param>
    private void Query(List<GuardValue> missing, List<GuardValue> ones, List<GuardValue> others)
    {
        // Whether one set is the other cannot be said of a set that is not known.
        if (tellsUnresolved && _tally.All is Outcome.Unresolved)
            return;

        var failing = !_isNegated ? missing
            : missing.Count == 0 ? ones
            : ones.FindAll(one => !Comparison.Contains(missing, one));
        foreach (var value in failing)
            Decide(false, Found.Resolved(value), others);
        if (failing.Count == 0)
            ones.ForEach(one => Decide(true, Found.Resolved(one), null));
    }

    private void Decide(bool holds, Found from, object? to)
    {
        _tally.Add(holds ? Outcome.Pass : Outcome.Fail);
        if (!holds)
            findings.Add(clause, clause.Message, from, to, isUnresolved: false);
    }

    private void Unresolved(Found from, Found? to)
    {
        _tally.Add(tellsUnresolved ? Outcome.Unresolved : Outcome.Fail);
        findings.Add(clause, clause.Message, from, to, tellsUnresolved);
    }

    private List<GuardValue> Resolved(List<Found> left)
    {
        var values = new List<GuardValue>(left.Count);
        foreach (var found in left)
        {
            if (found.Gap is null)
                values.Add(found.Value);
            else
                Unresolved(found, null);
        }

        return values;
    }

    private List<GuardValue> ResolvedRight(List<Found> left, List<Found> right, bool flattens = false)
    {
        var values = new List<GuardValue>(right.Count);
        foreach (var found in right)
        {
            if (found.Gap is null)
                values.Add(found.Value);
            else
                UnresolvedForAll(left, found, flattens);
        }

        return values;
    }

    private void UnresolvedForAll(List<Found> left, Found right, bool flattens)
    {
        foreach (var found in left)
        {
            if (found.Gap is null && !(flattens && found.Value is ListValue { Items: [] }))
                Unresolved(found, right);
        }
    }

    private static List<GuardValue> Flattened(List<GuardValue> values) =>
        values.Exists(value => value is ListValue)
            ? [.. values.SelectMany(value => value is ListValue list ? list.Items : [value])]
            : values;

    private static GuardValue? LiteralOf(List<Found> found) => found is [{ IsLiteral: true, Value: var value }] ? value : null;
}
