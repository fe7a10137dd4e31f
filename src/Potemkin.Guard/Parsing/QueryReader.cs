using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Parsing;

/// <summary>Reads queries. Each method returns null, and stays, where there is no such part.</summary>
internal sealed class QueryReader(Cursor cursor, LiteralReader literals, ClauseReader clauses)
{
    /// <summary>How many parts a query may have.</summary>
    public const int MaximumLength = 100;

    // Several clauses begin with a query; which of them it is shows behind it.
    private readonly Dictionary<int, (Query? Query, int End)> _read = [];

    public Query? Query()
    {
        var begin = cursor.At;
        if (_read.TryGetValue(begin, out var earlier))
        {
            cursor.At = earlier.End;
            return earlier.Query;
        }

        var query = cursor.Nested(ReadQuery) ?? cursor.Back<Query>(begin);
        _read[begin] = (query, cursor.At);
        return query;
    }

    private Query? ReadQuery()
    {
        var isSome = Some();
        if (First() is not { } first)
            return null;

        var parts = new List<QueryPart> { first };
        while (Next() is { } part)
        {
            parts.Add(part);
            if (parts.Count > MaximumLength)
                throw cursor.Fault(cursor.At, $"a query of more than {MaximumLength} parts");
        }

        // All values that a variable holds are meant, whether '[*]' says so or not.
        if (first is KeyPart { Variable: not null } && parts.Count > 1 && parts[1] is not AllItemsPart)
            parts.Insert(1, new AllItemsPart(null));
        return new Query([.. parts], !isSome);
    }

    private bool Some()
    {
        var begin = cursor.At;
        cursor.TakeBlanks();
        if (cursor.Take("some", "SOME") && cursor.TakeBlanks())
            return true;
        cursor.At = begin;
        return false;
    }

    private QueryPart? First()
    {
        var begin = cursor.At;
        cursor.TakeBlanks();
        if (cursor.Take("this", "THIS"))
            return new ThisPart();

        cursor.At = begin;
        return Variable() ?? Key();
    }

    private KeyPart? Variable()
    {
        var begin = cursor.At;
        if (cursor.Next != '%')
            return null;
        cursor.At++;
        return cursor.TakeName("the name of a variable") is { } name ? new KeyPart($"%{name}") : cursor.Back<KeyPart>(begin);
    }

    private KeyPart? Key() =>
        cursor.Next is '\'' or '"' ? new KeyPart(literals.Text()!.Text)
        : cursor.TakeName("a query") is { } name ? new KeyPart(name)
        : null;

    private QueryPart? Next()
    {
        var begin = cursor.At;
        cursor.TakeBlanks();
        var part = cursor.Next switch
        {
            '.' => Dotted(),
            '[' => Bracketed(),
            _ => null,
        };
        return part ?? cursor.Back<QueryPart>(begin);
    }

    private QueryPart? Dotted()
    {
        cursor.At++;
        if (literals.Integer() is { } index)
            return new IndexPart((int)index.Number);
        if ((Key() ?? Variable()) is { } key)
            return key;
        return cursor.Take("*") ? new AllValuesPart(null) : null;
    }

    private QueryPart? Bracketed() => AllItems() ?? Index() ?? KeyOrCapture() ?? (QueryPart?)KeyFilter() ?? Filter();

    private AllItemsPart? AllItems()
    {
        var begin = cursor.At++;
        var afterBracket = cursor.At;
        cursor.TakeBlanks();
        if (cursor.Take("*"))
            return Closed() ? new AllItemsPart(null) : cursor.Back<AllItemsPart>(begin);

        cursor.At = afterBracket;
        return cursor.TakeName("a name") is { } name && Closed() ? new AllItemsPart(name) : cursor.Back<AllItemsPart>(begin);
    }

    private IndexPart? Index()
    {
        var begin = cursor.At++;
        if (literals.Integer() is not { } index)
            return cursor.Back<IndexPart>(begin);
        return Closed() ? new IndexPart((int)index.Number) : throw cursor.Failure("']'");
    }

    private QueryPart? KeyOrCapture()
    {
        var begin = cursor.At++;
        QueryPart? part = null;
        if (cursor.Next is '\'' or '"')
        {
            part = new KeyPart(literals.Text()!.Text);
        }
        else
        {
            cursor.TakeBlanks();
            if (cursor.TakeName("a name") is { } name)
                part = new AllValuesPart(name);
        }

        return part is not null && Closed() ? part : cursor.Back<QueryPart>(begin);
    }

    private KeyFilterPart? KeyFilter()
    {
        var begin = cursor.At++;
        _ = Capture();
        cursor.TakeBlanks();
        if (!cursor.Take("keys", "KEYS"))
            return cursor.Back<KeyFilterPart>(begin);

        cursor.TakeBlanks();
        var comparator = KeyComparator() ?? throw cursor.Failure("'==', '!=', 'in' or 'not in'");
        var afterComparator = cursor.At;
        var operand = literals.Value() is { } value ? new LiteralOperand(value) : KeyQuery(afterComparator);
        return Closed() ? new KeyFilterPart(comparator, operand, cursor.SpanFrom(begin)) : cursor.Back<KeyFilterPart>(begin);
    }

    private Operand KeyQuery(int begin)
    {
        cursor.At = begin;
        cursor.TakeBlanks();
        return Query() is { } query ? new QueryOperand(query) : throw cursor.Failure("a value or a query");
    }

    private Comparator? KeyComparator()
    {
        if (cursor.Take("=="))
            return new Comparator(Operator.Equal, false);
        if (cursor.Take("!="))
            return new Comparator(Operator.Equal, true);
        if (cursor.Take("in", "IN"))
            return new Comparator(Operator.In, false);

        var begin = cursor.At;
        if (clauses.Not() && cursor.Take("in", "IN"))
            return new Comparator(Operator.In, true);
        cursor.At = begin;
        return null;
    }

    private FilterPart Filter()
    {
        var begin = cursor.At++;
        var capture = Capture();
        var lines = clauses.Lines(clauses.Clause);
        return Closed() ? new FilterPart(capture, lines, cursor.SpanFrom(begin)) : throw cursor.Failure("']'");
    }

    private string? Capture()
    {
        var begin = cursor.At;
        cursor.TakeBlanks();
        if (cursor.TakeName("a name") is { } name)
        {
            cursor.TakeSpaces();
            if (cursor.Next == '|')
            {
                cursor.At++;
                return name;
            }
        }

        return cursor.Back<string>(begin);
    }

    private bool Closed()
    {
        cursor.TakeBlanks();
        return cursor.Take("]");
    }
}
