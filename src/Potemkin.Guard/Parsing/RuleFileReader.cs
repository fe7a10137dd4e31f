using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Parsing;

/// <summary>Reads a whole rule file.</summary>
internal sealed class RuleFileReader
{
    /// <summary>How long a rule file may be, in characters.</summary>
    public const int MaximumLength = 5_000_000;

    private const string DefaultRule = "default";

    private readonly Cursor _cursor;
    private readonly ClauseReader _clauses;
    private readonly List<Assignment> _assignments = [];
    private readonly List<Clause[]> _default = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Rule> _parameterized = [];

    private RuleFileReader(string text, string file)
    {
        _cursor = new Cursor(file, text);
        _clauses = new ClauseReader(_cursor);
        if (text.Length > MaximumLength)
            throw _cursor.Fault(0, $"they are longer than {MaximumLength} characters");
    }

    /// <exception cref="GuardSyntaxException">The text is no rule file.</exception>
    public static RuleFile Read(string text, string file)
    {
        var reader = new RuleFileReader(text, file);
        reader.Run();
        return reader.Result();
    }

    private void Run()
    {
        _cursor.TakeBlanks();
        while (!_cursor.IsAtEnd)
        {
            if (!Expression())
                throw _cursor.Failure();
            _cursor.TakeBlanks();
        }
    }

    private bool Expression()
    {
        if (_clauses.Assignment() is { } assignment)
            _assignments.Add(assignment);
        else if (Rule() is { } rule)
            (rule.Parameters is null ? _rules : _parameterized).Add(rule);
        else if (_clauses.Line(TypeBlock) is { } types)
            _default.Add(types);
        else if (_clauses.When(_clauses.ClauseOrReference) is { } conditional)
            _default.Add([conditional]);
        else if (_clauses.Line(_clauses.Clause) is { } line)
            _default.Add(line);
        else
            return false;
        return true;
    }

    /// <summary>What stands outside of all rules is a rule of its own, and the first.</summary>
    private RuleFile Result()
    {
        if (_default.Count > 0)
            _rules.Insert(0, new Rule(DefaultRule, null, null, new Block([], [.. _default]), _default[0][0].Span));
        return new RuleFile(new Block(_assignments, []), [.. _rules], [.. _parameterized]);
    }

    private Rule? Rule()
    {
        var begin = _cursor.At;
        if (!_cursor.Take("rule") || !_cursor.TakeBlanks())
            return _cursor.Back<Rule>(begin);

        var name = _cursor.TakeName("the name of a rule") ?? throw _cursor.Failure("the name of a rule");
        var span = _cursor.SpanFrom(begin);
        var parameters = Parameters();
        var conditions = parameters is null ? _clauses.Conditions() : null;
        var block = _clauses.Block(RuleClause) ?? throw _cursor.Failure("a block of clauses in braces");
        return new Rule(name, parameters, conditions, block, span);
    }

    private string[]? Parameters()
    {
        if (_cursor.Next != '(')
        {
            _cursor.Miss("'('");
            return null;
        }

        _cursor.At++;
        var names = new List<string>();
        do
        {
            _cursor.TakeBlanks();
            var name = _cursor.TakeName("the name of a parameter") ?? throw _cursor.Failure("the name of a parameter");
            if (!names.Contains(name))
                names.Add(name);
            _cursor.TakeBlanks();
        }
        while (_cursor.Take(","));

        return _cursor.Take(")") ? [.. names] : throw _cursor.Failure("')'");
    }

    private Clause? RuleClause() => TypeBlock() ?? _clauses.When(_clauses.ClauseOrReference) ?? _clauses.ClauseOrReference();

    private TypeClause? TypeBlock()
    {
        var begin = _cursor.At;
        if (TypeName() is not { } type)
            return _cursor.Back<TypeClause>(begin);

        var span = _cursor.SpanFrom(begin);
        if (!_cursor.TakeBlanks())
            throw _cursor.Failure("a blank behind the resource type");

        var conditions = _clauses.Conditions();
        var block = _clauses.Block(_clauses.Clause);
        if (block is null && conditions is null)
        {
            _cursor.TakeBlanks();
            block = _clauses.Clause() is { } clause ? new Block([], [[clause]]) : null;
        }

        return block is null ? throw _cursor.Failure("a block of clauses in braces") : new TypeClause(type, QueryOf(type, span), conditions, block, span);
    }

    /// <summary>Two names, or three and <c>::MODULE</c>.</summary>
    private string? TypeName()
    {
        var begin = _cursor.At;
        if (_cursor.TakeName("a resource type") is null || !Further())
            return null;
        if (Further())
        {
            var name = _cursor.From(begin);
            if (_cursor.LooksAt("::MODULE"))
                _cursor.At += "::MODULE".Length;
            return name;
        }

        return _cursor.From(begin);
    }

    private bool Further()
    {
        var begin = _cursor.At;
        if (_cursor.LooksAt("::"))
        {
            _cursor.At += 2;
            if (_cursor.TakeName("a resource type") is not null)
                return true;
        }

        _cursor.At = begin;
        return false;
    }

    private static Query QueryOf(string type, Span span)
    {
        var isOfType = new AccessClause(
            new Query([new KeyPart("Type")], matchesAll: true),
            new Comparator(Operator.Equal, false),
            new LiteralOperand(new TextValue(type, null)),
            isInverted: false,
            message: null,
            span);
        return new Query([new KeyPart("Resources"), new AllValuesPart(null), new FilterPart(null, [[isOfType]], span)], matchesAll: true);
    }
}
