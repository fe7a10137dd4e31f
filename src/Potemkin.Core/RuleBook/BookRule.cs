using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>A rule in the book: what AWS Config knows of it, and what it was proved for.</summary>
/// <param name="Number">Its number in the book, from one.</param>
/// <param name="Alias">What the features call it.</param>
/// <param name="Definitions">What AWS Config knows of it: one, or one for each account, region and run where they differ.</param>
/// <param name="Proved">How many verdicts as expected there are of each compliance type.</param>
/// <param name="Demanded">The compliance types that a run's setting <c>coverage</c> names.</param>
internal sealed record BookRule(
    int Number,
    string Alias,
    IReadOnlyList<RuleEvidence> Definitions,
    IReadOnlyDictionary<string, int> Proved,
    IReadOnlyList<string> Demanded)
{
    /// <summary>Where its definition is.</summary>
    public string Anchor { get; } = $"r{Number}";

    /// <summary>The compliance types that are demanded of it, and that it was not proved for.</summary>
    public IReadOnlyList<string> Missing { get; } = [.. Demanded.Where(type => !Proved.ContainsKey(type))];

    /// <summary>The rules of evidence, by alias.</summary>
    public static IReadOnlyList<BookRule> Of(EvidenceDocument evidence)
    {
        var definitions = evidence.Rules.ToLookup(rule => rule.Alias);
        var proved = RuleCoverage.Of(evidence).ToDictionary(rule => rule.Rule, rule => rule.Proved);
        return
        [
            .. proved.Keys
                .Concat(evidence.Scenarios.SelectMany(scenario => scenario.Rules))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select((alias, index) => new BookRule(
                    index + 1,
                    alias,
                    Different(definitions[alias]),
                    proved.GetValueOrDefault(alias) ?? new Dictionary<string, int>(),
                    DemandedOf(alias, evidence))),
        ];
    }

    // A deployed rule has a name of its own in every run, and is the same rule.
    private static List<RuleEvidence> Different(IEnumerable<RuleEvidence> definitions) =>
    [
        .. definitions
            .GroupBy(rule => (rule.AccountId, rule.Region, rule.Owner, rule.Identifier, rule.InputParameters, rule.Template,
                Types: string.Join(' ', rule.ResourceTypes), Parameters: string.Join(' ', rule.Parameters)))
            .Select(same => same.First()),
    ];

    private static List<string> DemandedOf(string alias, EvidenceDocument evidence)
    {
        var runs = evidence.Scenarios
            .Where(scenario => scenario.Rules.Contains(alias) || scenario.Verdicts.Any(verdict => verdict.Rule == alias))
            .Select(scenario => scenario.Run)
            .Concat(evidence.Rules.Where(rule => rule.Alias == alias).Select(rule => rule.Run))
            .ToHashSet();
        var demanded = evidence.Runs.Where(run => runs.Contains(run.Id)).SelectMany(run => run.Coverage).ToHashSet();
        return [.. RuleCoverage.ComplianceTypes.Where(demanded.Contains)];
    }
}
