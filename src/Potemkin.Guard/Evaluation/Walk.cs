using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Evaluation;

/// <summary>Follows queries to their values.</summary>
internal sealed class Walk(Func<Clause[][], Scope, bool> meets, Action<string, GuardValue> capture)
{
    private Operands? _operands;

    /// <summary>What stands on the right of a filter of keys is found by those who need the walk themselves.</summary>
    public void Use(Operands operands) => _operands = operands;

    /// <summary>Follows a query from one of its parts on.</summary>
    /// <param name="next">The index of the part.</param>
    /// <param name="query">The query.</param>
    /// <param name="current">The value to which the parts before have led.</param>
    /// <param name="scope">What variables mean, and where filters start that have no value of their own.</param>
    /// <param name="spelling">The spelling by which an earlier key was found; the keys behind it are tried by no other.</param>
    /// <param name="into">Takes what is found.</param>
    public void Retrieve(int next, Query query, GuardValue current, Scope scope, int? spelling, List<Found> into)
    {
        var parts = query.Parts;
        while (next < parts.Length)
        {
            switch (parts[next])
            {
                case KeyPart { Variable: not null } when next == 0:
                    FromVariable(query, scope, spelling, into);
                    return;
                case KeyPart { Index: { } index }:
                    if (ItemOf(current, index) is not { } keyed)
                    {
                        into.Add(Found.Unresolved(new Gap(current, query, next)));
                        return;
                    }

                    current = keyed;
                    break;
                case KeyPart { Variable: not null } when current is MapValue map:
                    Interpolate(next, query, map, scope, spelling, into);
                    return;
                case KeyPart key:
                    if (current is not MapValue members || MemberOf(members, key, ref spelling) is not { } member)
                    {
                        into.Add(Found.Unresolved(new Gap(current, query, next)));
                        return;
                    }

                    current = member;
                    break;
                case IndexPart { Index: var index }:
                    if (ItemOf(current, index) is not { } item)
                    {
                        into.Add(Found.Unresolved(new Gap(current, query, next)));
                        return;
                    }

                    current = item;
                    break;
                case AllValuesPart { Capture: var name } when current is ListValue or MapValue:
                    All(next, query, current, name, scope, spelling, into);
                    return;
                case AllItemsPart { Capture: var name } when current is ListValue || (current is MapValue && name is not null):
                    All(next, query, current, name, scope, spelling, into);
                    return;
                case FilterPart filter:
                    Filter(next, query, filter, current, scope, spelling, into);
                    return;
                case KeyFilterPart filter:
                    FilterKeys(next, query, filter, current, scope, spelling, into);
                    return;
            }

            next++;
        }

        into.Add(Found.Resolved(current));
    }

    private void FromVariable(Query query, Scope scope, int? spelling, List<Found> into)
    {
        var values = scope.Resolve(((KeyPart)query.Parts[0]).Variable!);
        var next = query.Parts.Length > 1 && query.Parts[1] is AllItemsPart ? 2 : 1;
        var count = values.Count;
        for (var index = 0; index < count; index++)
        {
            var found = values[index];
            if (found.Gap is not null || next == query.Parts.Length)
                into.Add(found);
            else
                Retrieve(next, query, found.Value, new ValueScope(found.Value, scope), spelling, into);
        }
    }

    private static GuardValue? ItemOf(GuardValue value, int index) =>
        value is ListValue { Items: var items } && Math.Abs((long)index) is var at && at < items.Length ? items[at] : null;

    private static GuardValue? MemberOf(MapValue map, KeyPart key, ref int? spelling)
    {
        if (map.Find(key.Name) is { } member)
            return member;
        if (spelling is { } given)
            return map.Find(key.Spellings[given]);

        var spellings = key.Spellings;
        for (var index = 0; index < spellings.Length; index++)
        {
            if (map.Find(spellings[index]) is { } other)
            {
                spelling = index;
                return other;
            }
        }

        return null;
    }

    private void Interpolate(int next, Query query, MapValue map, Scope scope, int? spelling, List<Found> into)
    {
        var keys = scope.Resolve(((KeyPart)query.Parts[next]).Variable!);
        var (first, count) = (0, keys.Count);
        if (next + 1 < query.Parts.Length && query.Parts[next + 1] is not (AllItemsPart or KeyPart))
        {
            if (query.Parts[next + 1] is not IndexPart { Index: var index })
                throw EvaluationErrors.NoInterpolation(query.Text);
            if (Math.Abs((long)index) >= count)
            {
                into.Add(Found.Unresolved(new Gap(map, query, next)));
                return;
            }

            (first, count) = (Math.Abs(index), Math.Abs(index) + 1);
        }

        for (var index = first; index < count; index++)
        {
            var key = keys[index];
            if (key.Gap is not null)
                into.Add(Found.Unresolved(new Gap(map, query, next)));
            else if (key.Value is ListValue list)
                Array.ForEach(list.Items, item => Member(next, query, map, item, scope, spelling, into));
            else
                Member(next, query, map, key.Value, scope, spelling, into);
        }
    }

    private void Member(int next, Query query, MapValue map, GuardValue key, Scope scope, int? spelling, List<Found> into)
    {
        if (key is not TextValue { Text: var name })
            throw EvaluationErrors.KeyIsNoText(key, query.Text);
        if (map.Find(name) is { } member)
            Retrieve(next + 1, query, member, scope, spelling, into);
        else
            into.Add(Found.Unresolved(new Gap(map, query, next, name)));
    }

    private void All(int next, Query query, GuardValue current, string? captured, Scope scope, int? spelling, List<Found> into)
    {
        var values = current is MapValue { Values: var members } ? members : ((ListValue)current).Items;
        if (values.Length == 0)
        {
            into.Add(Found.Unresolved(new Gap(current, query, next)));
            return;
        }

        var isLast = next + 1 == query.Parts.Length;
        for (var index = 0; index < values.Length; index++)
        {
            var value = values[index];
            if (captured is not null && current is MapValue map)
                capture(captured, map.Keys[index]);
            if (isLast)
                into.Add(Found.Resolved(value));
            else
                Retrieve(next + 1, query, value, current is MapValue ? new ValueScope(value, scope) : scope, spelling, into);
        }
    }

    private void Filter(int next, Query query, FilterPart filter, GuardValue current, Scope scope, int? spelling, List<Found> into)
    {
        switch (current)
        {
            case MapValue map when query.Parts[next - 1] is KeyPart:
                for (var index = 0; index < map.Values.Length; index++)
                {
                    var value = map.Values[index];
                    var own = new ValueScope(value, scope);
                    if (!meets(filter.Lines, own))
                        continue;
                    if (filter.Capture is { } name)
                        capture(name, map.Keys[index]);
                    Retrieve(next + 1, query, value, own, spelling, into);
                }

                break;
            case MapValue when query.Parts[next - 1] is AllValuesPart or AllItemsPart:
                // The clauses start where the scope does: at this value behind '.*' of a map, elsewhere behind '[*]'. cfn-guard has it so.
                if (meets(filter.Lines, scope))
                    Retrieve(next + 1, query, current, scope, spelling, into);
                break;
            case MapValue:
                throw EvaluationErrors.NoFilter(query.Text);
            case ListValue list:
                foreach (var item in list.Items)
                {
                    if (meets(filter.Lines, new ValueScope(item, scope)))
                        Retrieve(next + 1, query, item, scope, spelling, into);
                }

                break;
            case var scalar when query.Parts[next - 1] is AllItemsPart:
                if (meets(filter.Lines, new ValueScope(scalar, scope)))
                    Retrieve(next + 1, query, scalar, scope, spelling, into);
                break;
            default:
                into.Add(Found.Unresolved(new Gap(current, query, next)));
                break;
        }
    }

    private void FilterKeys(int next, Query query, KeyFilterPart filter, GuardValue current, Scope scope, int? spelling, List<Found> into)
    {
        if (current is not MapValue map)
        {
            into.Add(Found.Unresolved(new Gap(current, query, next)));
            return;
        }

        var comparedWith = filter.ComparedWith;
        List<Found> right = [];
        if (comparedWith is QueryOperand { Query: var other })
            Retrieve(0, other, current, scope, spelling, right);
        else
            right = _operands!.ValuesOf(comparedWith, scope);

        for (var index = 0; index < map.Keys.Length; index++)
        {
            if (KeyFilter.Selects(map.Keys[index], filter.Comparator, right))
                Retrieve(next + 1, query, map.Values[index], scope, spelling, into);
        }
    }
}
