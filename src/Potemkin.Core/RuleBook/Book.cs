using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What a rule book tells, computed from evidence and from nothing else: control, rule, scenario.</summary>
internal sealed class Book
{
    private readonly Dictionary<string, BookTemplate> _templates;
    private readonly Dictionary<string, BookRule> _rules;

    private Book(EvidenceDocument evidence)
    {
        Evidence = evidence;
        Scenarios = [.. evidence.Scenarios.Select((scenario, index) => new BookScenario(index + 1, scenario))];
        Failed = Of(ScenarioOutcome.Failed);
        NotExecuted = Of(ScenarioOutcome.Skipped, ScenarioOutcome.NotSelected, ScenarioOutcome.NotReached, ScenarioOutcome.Stopped);
        Controls = BookControl.Of(Scenarios);
        Rules = BookRule.Of(evidence);
        Templates = [.. evidence.Templates.DistinctBy(template => template.Id).Select((template, index) => new BookTemplate(index + 1, template))];
        ResourceTypes = [.. Scenarios.SelectMany(scenario => scenario.ResourceTypes).Distinct().Order(StringComparer.Ordinal)];
        _templates = Templates.ToDictionary(template => template.Evidence.Id);
        _rules = Rules.ToDictionary(rule => rule.Alias);
        Verdicts = [.. evidence.Scenarios.SelectMany(scenario => scenario.Verdicts)];
    }

    /// <summary>The evidence.</summary>
    public EvidenceDocument Evidence { get; }

    /// <summary>The scenarios, numbered in the evidence's order.</summary>
    public IReadOnlyList<BookScenario> Scenarios { get; }

    /// <summary>Those that failed.</summary>
    public IReadOnlyList<BookScenario> Failed { get; }

    /// <summary>Those that were not executed, or not to their end.</summary>
    public IReadOnlyList<BookScenario> NotExecuted { get; }

    /// <summary>The controls by name, and at the end what is evidence for none.</summary>
    public IReadOnlyList<BookControl> Controls { get; }

    /// <summary>The rules by alias, each with what it was proved for.</summary>
    public IReadOnlyList<BookRule> Rules { get; }

    /// <summary>The templates of the stacks and rules.</summary>
    public IReadOnlyList<BookTemplate> Templates { get; }

    /// <summary>The resource types that scenarios have resources of.</summary>
    public IReadOnlyList<string> ResourceTypes { get; }

    /// <summary>All verdicts that were asked for.</summary>
    public IReadOnlyList<VerdictEvidence> Verdicts { get; }

    /// <summary>The runs that could not begin, or left something behind.</summary>
    public IEnumerable<RunEvidence> BrokenRuns => Evidence.Runs.Where(run => run.Failure is not null);

    /// <summary>The rules that a run's setting <c>coverage</c> demands more of.</summary>
    public IEnumerable<BookRule> RulesNotProved => Rules.Where(rule => rule.Missing.Count > 0);

    /// <summary>The book of evidence.</summary>
    public static Book Of(EvidenceDocument evidence) => new(evidence);

    /// <summary>How scenarios tell a resource type of which they have a resource.</summary>
    public static string AnchorOfType(int index) => $"y{index + 1}";

    /// <summary>The template of an id; null where the evidence lacks it.</summary>
    public BookTemplate? TemplateOf(string id) => _templates.GetValueOrDefault(id);

    /// <summary>The rule of an alias.</summary>
    public BookRule RuleOf(string alias) => _rules[alias];

    /// <summary>How many scenarios came to an outcome.</summary>
    public int Count(ScenarioOutcome outcome) => Scenarios.Count(scenario => scenario.Evidence.Outcome == outcome);

    private List<BookScenario> Of(params ScenarioOutcome[] outcomes) =>
        [.. Scenarios.Where(scenario => outcomes.Contains(scenario.Evidence.Outcome)).OrderBy(scenario => Array.IndexOf(outcomes, scenario.Evidence.Outcome))];
}
