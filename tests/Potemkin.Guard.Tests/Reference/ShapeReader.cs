using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>Reads off a rule file what its rules look for.</summary>
internal sealed class ShapeReader
{
    private readonly RuleFile _file;
    private readonly Shape _root = new();
    private readonly Stack<Dictionary<string, Shape>> _variables = new();
    private int _depth;

    private ShapeReader(RuleFile file) => _file = file;

    public static Shape Read(RuleFile file)
    {
        var reader = new ShapeReader(file);
        reader.Block(file.Globals, reader._root, () =>
        {
            foreach (var rule in file.Rules)
            {
                reader.Lines(rule.Conditions ?? [], reader._root);
                reader.Block(rule.Block, reader._root);
            }
        });
        return reader._root;
    }

    private void Block(Block block, Shape shape, Action? within = null)
    {
        _variables.Push(new Dictionary<string, Shape>(StringComparer.Ordinal));
        foreach (var assignment in block.Assignments)
            _variables.Peek()[assignment.Name] = Operand(assignment.Value, shape);
        Lines(block.Lines, shape);
        within?.Invoke();
        _variables.Pop();
    }

    private void Lines(Clause[][] lines, Shape shape)
    {
        foreach (var clause in lines.SelectMany(line => line))
            Clause(clause, shape);
    }

    private void Clause(Clause clause, Shape shape)
    {
        switch (clause)
        {
            case AccessClause access:
                var left = Query(access.Query, shape);
                if (access.ComparedWith is LiteralOperand { Value: var value })
                    left.Candidates.Add(value);
                else if (access.ComparedWith is { } other)
                    left.Candidates.AddRange(Operand(other, shape).Candidates);
                break;
            case BlockClause block:
                Block(block.Block, Query(block.Query, shape));
                break;
            case WhenClause under:
                Lines(under.Conditions, shape);
                Block(under.Block, shape);
                break;
            case TypeClause type:
                Lines(type.Conditions ?? [], shape);
                Block(type.Block, Query(type.Query, _root));
                break;
            case RuleCall call when _file.FindParameterized(call.Rule) is { Parameters: { } names } rule && _depth < 5:
                _depth++;
                _variables.Push(names.Zip(call.Arguments).ToDictionary(pair => pair.First, pair => Operand(pair.Second, shape)));
                Block(rule.Block, shape);
                _variables.Pop();
                _depth--;
                break;
        }
    }

    private Shape Operand(Operand operand, Shape shape)
    {
        switch (operand)
        {
            case QueryOperand { Query: var query }:
                return Query(query, shape);
            case CallOperand call:
                foreach (var argument in call.Arguments)
                    Operand(argument, shape);
                return new Shape();
            default:
                var literal = new Shape();
                literal.Candidates.Add(((LiteralOperand)operand).Value);
                return literal;
        }
    }

    private Shape Query(Query query, Shape start)
    {
        var shape = start;
        for (var index = 0; index < query.Parts.Length; index++)
        {
            var isBehindAll = index > 0 && query.Parts[index - 1] is AllItemsPart or AllValuesPart;
            switch (query.Parts[index])
            {
                case KeyPart { Variable: { } variable } when index == 0:
                    shape = _variables.Select(each => each.GetValueOrDefault(variable)).FirstOrDefault(found => found is not null) ?? new Shape();
                    break;
                case KeyPart { Variable: not null }:
                case AllValuesPart:
                    shape = shape.Member();
                    break;
                case KeyPart key:
                    shape = shape.Key(key.Name);
                    break;
                case AllItemsPart when index == 1 && query.Parts[0] is KeyPart { Variable: not null }:
                    break;
                case AllItemsPart or IndexPart:
                    shape = shape.Item();
                    break;
                case KeyFilterPart filter:
                    shape.KeyCandidates.AddRange(Operand(filter.ComparedWith, shape).Candidates.SelectMany(Texts));
                    shape = shape.Member();
                    break;
                case FilterPart filter:
                    shape = isBehindAll ? shape : filter.Capture is null ? shape.Item() : shape.Member();
                    Lines(filter.Lines, shape);
                    break;
            }
        }

        return shape;
    }

    private static IEnumerable<string> Texts(GuardValue value) => value switch
    {
        TextValue text => [text.Text],
        ListValue list => list.Items.SelectMany(Texts),
        RegexValue regex => [RegexSample.Of(regex.Pattern.Source)],
        _ => [],
    };
}
