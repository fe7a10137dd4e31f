using Potemkin.Guard.Clauses;
using Potemkin.Guard.Functions;

namespace Potemkin.Guard.Parsing;

/// <summary>
/// Reads clauses and blocks. Each method returns null, and stays, where there is no such clause;
/// it throws where what it has read can be nothing else.
/// </summary>
internal sealed class ClauseReader
{
    private readonly Cursor _cursor;
    private readonly LiteralReader _literals;
    private readonly QueryReader _queries;
    private readonly ComparatorReader _comparators;

    public ClauseReader(Cursor cursor)
    {
        _cursor = cursor;
        _literals = new LiteralReader(cursor);
        _queries = new QueryReader(cursor, _literals, this);
        _comparators = new ComparatorReader(cursor);
    }

    /// <summary>Lines of clauses, at least one.</summary>
    public Clause[][] Lines(Func<Clause?> read)
    {
        var lines = new List<Clause[]>();
        while (Line(read) is { } line)
            lines.Add(line);
        return lines.Count > 0 ? [.. lines] : throw _cursor.Failure("a clause");
    }

    /// <summary>Clauses that <c>or</c> parts.</summary>
    public Clause[]? Line(Func<Clause?> read)
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        if (read() is not { } first)
            return _cursor.Back<Clause[]>(begin);

        var line = new List<Clause> { first };
        var end = _cursor.At;
        while (Or())
        {
            _cursor.TakeBlanks();
            if (read() is not { } next)
                break;
            line.Add(next);
            end = _cursor.At;
        }

        _cursor.At = end;
        return [.. line];
    }

    public Clause? Clause() => _cursor.Nested(() => When(Clause) ?? BlockOfQuery() ?? Call() ?? (Clause?)Access());

    public Clause? ClauseOrReference() => Clause() ?? Reference();

    public Clause? Condition() => Access() ?? Call() ?? (Clause?)Reference();

    /// <summary>Conditions behind a <c>when</c>.</summary>
    public Clause[][]? Conditions()
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        if (!_cursor.Take("when", "WHEN"))
            return _cursor.Back<Clause[][]>(begin);
        return _cursor.TakeBlanks() ? Lines(Condition) : throw _cursor.Failure("a blank behind 'when'");
    }

    public WhenClause? When(Func<Clause?> read)
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        var start = _cursor.At;
        if (Conditions() is not { } conditions || Block(read) is not { } block)
            return _cursor.Back<WhenClause>(begin);
        return new WhenClause(conditions, block, _cursor.SpanFrom(start));
    }

    public Block? Block(Func<Clause?> read)
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        if (!_cursor.Take("{"))
            return _cursor.Back<Block>(begin);

        var assignments = new List<Assignment>();
        var lines = new List<Clause[]>();
        while (true)
        {
            if (Assignment() is { } assignment)
                assignments.Add(assignment);
            else if (Line(read) is { } line)
                lines.Add(line);
            else
                break;
        }

        if (assignments.Count + lines.Count == 0)
            return _cursor.Back<Block>(begin);

        _cursor.TakeBlanks();
        return _cursor.Take("}") ? new Block(assignments, [.. lines]) : throw _cursor.Failure("'}'");
    }

    public Assignment? Assignment()
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        var start = _cursor.At;
        if (!_cursor.Take("let") || !_cursor.TakeBlanks() || _cursor.TakeName("the name of a variable") is not { } name)
            return _cursor.Back<Assignment>(begin);

        _cursor.TakeBlanks();
        if (!_cursor.Take("=", ":="))
            throw _cursor.Failure("':='");
        var value = Operand() ?? throw _cursor.Failure("a value, a function or a query");
        return new Assignment(name, value, _cursor.SpanFrom(start));
    }

    public Operand? Operand()
    {
        var begin = _cursor.At;
        if (_literals.Value() is { } value)
            return new LiteralOperand(value);

        _cursor.TakeBlanks();
        if (FunctionCall() is { } call)
            return call;
        return _queries.Query() is { } query ? new QueryOperand(query) : _cursor.Back<Operand>(begin);
    }

    public bool Not()
    {
        var begin = _cursor.At;
        if ((_cursor.LooksAt("not") || _cursor.LooksAt("NOT")) && _cursor.Take("not", "NOT") && _cursor.TakeSpaces())
            return true;
        _cursor.At = begin;
        return _cursor.LooksAt("!") && _cursor.Take("!");
    }

    public string? Message()
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        if (!_cursor.LooksAt("<<"))
            return _cursor.Back<string>(begin);

        var opening = _cursor.At;
        _cursor.At += 2;
        var text = _cursor.At;
        if (!_cursor.TakeUntil(">>"))
            throw _cursor.Fault(opening, "the message behind '<<' does not end in '>>'");
        var message = _cursor.From(text);
        _cursor.At += 2;
        return message;
    }

    private bool Or()
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        if ((_cursor.Take("or", "OR") || _cursor.Take("|OR|")) && _cursor.TakeBlanks())
            return true;
        _cursor.At = begin;
        return false;
    }

    private AccessClause? Access()
    {
        var begin = _cursor.At;
        _cursor.TakeBlanks();
        var start = _cursor.At;
        var isInverted = Not();
        if (_queries.Query() is not { } query)
            return _cursor.Back<AccessClause>(begin);

        _cursor.TakeBlanks();
        if (_comparators.Read(Not) is not { } comparator)
            return _cursor.Back<AccessClause>(begin);

        Operand? comparedWith = null;
        if (!comparator.IsUnary)
            comparedWith = Operand() ?? throw _cursor.Failure("a value, a function or a query");
        var span = _cursor.SpanFrom(start);
        return new AccessClause(query, comparator, comparedWith, isInverted, Message(), span);
    }

    private BlockClause? BlockOfQuery()
    {
        var begin = _cursor.At;
        if (_queries.Query() is not { } query)
            return null;

        var behindQuery = _cursor.At;
        _cursor.TakeBlanks();
        var mustFind = Not() && _cursor.Take("empty", "EMPTY");
        if (!mustFind)
            _cursor.At = behindQuery;
        var span = _cursor.SpanFrom(begin);
        return Block(Clause) is { } block ? new BlockClause(query, mustFind, block, span) : _cursor.Back<BlockClause>(begin);
    }

    /// <summary>A rule with parameters. As in cfn-guard, a <c>not</c> before it is read and changes nothing.</summary>
    private RuleCall? Call()
    {
        var begin = _cursor.At;
        _ = Not();
        if (_cursor.TakeName("the name of a rule") is not { } name || Arguments() is not { } arguments)
            return _cursor.Back<RuleCall>(begin);

        var span = _cursor.SpanFrom(begin);
        return new RuleCall(name, arguments, Message(), span);
    }

    private CallOperand? FunctionCall()
    {
        var begin = _cursor.At;
        if (_cursor.TakeName("a function") is not { } name || Arguments() is not { } arguments)
            return _cursor.Back<CallOperand>(begin);

        var function = BuiltIns.Find(name)
            ?? throw _cursor.Fault(begin, $"there is no function '{name}'; there are {string.Join(", ", BuiltIns.Names)}");
        return arguments.Length == function.Arity
            ? new CallOperand(function, arguments, _cursor.SpanFrom(begin))
            : throw _cursor.Fault(begin, $"the function {name} takes {function.Arity} arguments, not {arguments.Length}");
    }

    private Operand[]? Arguments()
    {
        if (_cursor.Next != '(')
        {
            _cursor.Miss("'('");
            return null;
        }

        _cursor.At++;
        var arguments = new List<Operand>();
        _cursor.TakeBlanks();
        if (_cursor.Next == ')')
        {
            _cursor.At++;
            return [];
        }

        do
        {
            _cursor.TakeBlanks();
            arguments.Add(_cursor.Nested(Operand) ?? throw _cursor.Failure("an argument"));
            _cursor.TakeBlanks();
        }
        while (_cursor.Take(","));

        return _cursor.Take(")") ? [.. arguments] : throw _cursor.Failure("')'");
    }

    /// <summary>The name of a rule by itself: before the end of the line, a comment, a brace, an <c>or</c>, or a message.</summary>
    private RuleReference? Reference()
    {
        var begin = _cursor.At;
        var isNegated = Not();
        if (_cursor.TakeName("the name of a rule") is not { } name)
            return _cursor.Back<RuleReference>(begin);

        var span = _cursor.SpanFrom(begin);
        if (EndsReference())
            return new RuleReference(name, isNegated, null, span);

        _cursor.TakeSpaces();
        return _cursor.LooksAt("<<")
            ? new RuleReference(name, isNegated, Message(), span)
            : throw _cursor.Failure("an operator such as '==', 'exists' or 'in'");
    }

    private bool EndsReference()
    {
        var end = _cursor.At;
        _cursor.TakeSpaces();
        var ends = _cursor.IsAtEnd || _cursor.Next is '\n' or '#' or '{' || _cursor.LooksAt("\r\n");
        _cursor.At = end;
        ends |= Or();
        _cursor.At = end;
        return ends;
    }
}
