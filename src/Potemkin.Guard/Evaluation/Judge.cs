using System.Runtime.CompilerServices;
using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Evaluation;

/// <summary>One evaluation of rules on an input.</summary>
internal sealed class Judge
{
    private readonly RuleFile _file;
    private readonly bool _tellsUnresolved;
    private readonly Operands _operands;
    private readonly RootScope _root;
    private readonly Findings _findings = new();
    private readonly Dictionary<string, Outcome> _referenced = new(StringComparer.Ordinal);
    private readonly Dictionary<Rule, GuardRuleReport> _reports = [];
    private readonly List<Rule> _underWay = [];
    private bool _captures;

    public Judge(RuleFile file, GuardValue input, GuardOptions options)
    {
        _file = file;
        _tellsUnresolved = options.Semantics == GuardSemantics.Config;
        var walk = new Walk(Meets, Capture);
        _operands = new Operands(walk, options.Time);
        walk.Use(_operands);
        _root = new RootScope(file.Globals, input, _operands);
    }

    /// <summary>Evaluates all rules of the file.</summary>
    public GuardReport Run()
    {
        var rules = new GuardRuleReport[_file.Rules.Length];
        for (var index = 0; index < rules.Length; index++)
            rules[index] = ReportOf(_file.Rules[index]);

        return new GuardReport(rules);
    }

    /// <summary>A rule says the same again, unless what queries have captured in between matters to it.</summary>
    private GuardRuleReport ReportOf(Rule rule)
    {
        if (!_captures && _reports.TryGetValue(rule, out var known))
            return known;

        var earlier = _findings.Begin();
        var outcome = OutcomeOf(rule, _root);
        return _reports[rule] = new GuardRuleReport(rule, outcome, _findings.End(earlier));
    }

    private Outcome OutcomeOf(Rule rule, Scope scope)
    {
        if (rule.Parameters is null && _underWay.Contains(rule))
            throw EvaluationErrors.RuleOfItself(_underWay.Append(rule).Select(each => each.Name), rule.Span.Place);
        EnsureStack(rule.Span.Place);

        _underWay.Add(rule);
        var outcome = rule.Conditions is { } conditions && !Meets(conditions, scope) ? Outcome.Skip : OutcomeOf(rule.Block, scope);
        _underWay.RemoveAt(_underWay.Count - 1);
        return outcome;
    }

    private Outcome OutcomeOf(Block block, Scope scope) => OutcomeOf(block.Lines, new BlockScope(block, scope, _operands));

    private Outcome OutcomeOf(Clause[][] lines, Scope scope)
    {
        var tally = new Tally();
        foreach (var line in lines)
            tally.Add(line.Length == 1 ? OutcomeOf(line[0], scope) : AnyOf(line, scope));
        return tally.All;
    }

    private Outcome AnyOf(Clause[] line, Scope scope)
    {
        var before = _findings.Count;
        var tally = new Tally();
        foreach (var clause in line)
        {
            var outcome = OutcomeOf(clause, scope);
            if (outcome == Outcome.Pass)
            {
                _findings.Keep(before);
                return outcome;
            }

            tally.Add(outcome);
        }

        return tally.All;
    }

    private bool Meets(Clause[][] conditions, Scope scope)
    {
        _findings.Silence();
        var outcome = OutcomeOf(conditions, scope);
        _findings.Speak();
        return outcome == Outcome.Pass;
    }

    private void Capture(string variable, GuardValue key)
    {
        _captures = true;
        _root.Capture(variable, key);
    }

    private Outcome OutcomeOf(Clause clause, Scope scope)
    {
        try
        {
            return clause switch
            {
                AccessClause access => OutcomeOf(access, scope),
                BlockClause block => OutcomeOf(block, scope),
                WhenClause under => Meets(under.Conditions, scope) ? OutcomeOf(under.Block, scope) : Outcome.Skip,
                TypeClause type => OutcomeOf(type, scope),
                RuleReference reference => OutcomeOf(reference),
                RuleCall call => OutcomeOf(call, scope),
                _ => throw new InvalidOperationException(),
            };
        }
        catch (GuardEvaluationException fault) when (fault.Place is null)
        {
            throw EvaluationErrors.At(clause.Span.Place, fault);
        }
    }

    private Outcome OutcomeOf(AccessClause clause, Scope scope)
    {
        var before = _findings.Count;
        var right = clause.ComparedWith is { } operand ? _operands.ValuesOf(operand, scope) : null;
        var left = _operands.ValuesOf(clause.Query, scope);
        var outcome = right is null ? new UnaryQuestion(_findings, clause, _tellsUnresolved).Ask(left)
            : left.Count == 0 || right.Count == 0 ? Outcome.Skip
            : new BinaryComparison(_findings, clause, _tellsUnresolved).Compare(left, right);
        if (outcome == Outcome.Pass)
            _findings.Keep(before);
        return outcome;
    }

    private Outcome OutcomeOf(BlockClause clause, Scope scope)
    {
        EnsureStack(clause.Span.Place);
        var values = _operands.ValuesOf(clause.Query, scope);
        if (values.Count == 0)
        {
            if (!clause.MustFind)
                return Outcome.Skip;
            _findings.Add(clause, null, null, null, isUnresolved: false);
            return Outcome.Fail;
        }

        var before = _findings.Count;
        var tally = new Tally();
        var count = values.Count;
        for (var index = 0; index < count; index++)
            tally.Add(OutcomeOf(clause, values[index], scope));

        var outcome = clause.Query.MatchesAll ? tally.All : tally.Any;
        if (outcome == Outcome.Pass)
            _findings.Keep(before);
        return outcome;
    }

    private Outcome OutcomeOf(BlockClause clause, Found found, Scope scope)
    {
        if (found.Gap is null)
            return OutcomeOf(clause.Block, new ValueScope(found.Value, scope));

        _findings.Add(clause, null, found, null, _tellsUnresolved);
        return _tellsUnresolved ? Outcome.Unresolved : Outcome.Fail;
    }

    private Outcome OutcomeOf(TypeClause clause, Scope scope)
    {
        EnsureStack(clause.Span.Place);
        if (clause.Conditions is { } conditions && !Meets(conditions, scope))
            return Outcome.Skip;

        var tally = new Tally();
        foreach (var found in _operands.ValuesOf(clause.Query, scope))
        {
            if (found.Gap is { } gap)
                throw EvaluationErrors.NoResources(clause.Type, gap, clause.Span.Place);
            tally.Add(OutcomeOf(clause.Block, new ValueScope(found.Value, scope)));
        }

        return tally.All;
    }

    private Outcome OutcomeOf(RuleReference clause)
    {
        var referenced = OutcomeOf(clause.Rule, clause.Span.Place);
        if (referenced == Outcome.Unresolved)
        {
            _findings.Add(clause, clause.Message, null, null, isUnresolved: true);
            return referenced;
        }

        if ((referenced == Outcome.Pass) != clause.IsNegated)
            return Outcome.Pass;
        _findings.Add(clause, clause.Message, null, null, isUnresolved: false);
        return Outcome.Fail;
    }

    /// <summary>The first rule of that name that is not skipped counts.</summary>
    private Outcome OutcomeOf(string name, GuardPlace place)
    {
        if (_referenced.TryGetValue(name, out var known))
            return known;

        var outcome = Outcome.Skip;
        var isThere = false;
        foreach (var rule in _file.Named(name))
        {
            isThere = true;
            outcome = ReportOf(rule).Outcome;
            if (outcome != Outcome.Skip)
                break;
        }

        return isThere ? _referenced[name] = outcome : throw EvaluationErrors.NoRule(name, place);
    }

    private Outcome OutcomeOf(RuleCall call, Scope scope)
    {
        var rule = _file.FindParameterized(call.Rule) ?? throw EvaluationErrors.NoParameterizedRule(call.Rule, call.Span.Place);
        if (rule.Parameters!.Length != call.Arguments.Length)
            throw EvaluationErrors.WrongArity(call, rule.Parameters.Length);

        var before = _findings.Count;
        var values = Array.ConvertAll(call.Arguments, argument => argument is LiteralOperand literal ? literal.AsResolved : _operands.ValuesOf(argument, scope));
        var outcome = OutcomeOf(rule, new ParameterScope(rule.Parameters, values, scope));
        _findings.Explain(before, call.Message);
        return outcome;
    }

    private static void EnsureStack(GuardPlace place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw EvaluationErrors.TooDeep(place);
    }
}
