using Amazon.ConfigService;

namespace Potemkin.Core.Evidence;

/// <summary>Which verdicts a rule was proved for: those that scenarios expected of it, and that it gave.</summary>
/// <param name="Rule">The rule, by its alias.</param>
/// <param name="Proved">How many verdicts as expected there are of each compliance type; those of which there is none are left out.</param>
public sealed record RuleCoverage(string Rule, IReadOnlyDictionary<string, int> Proved)
{
    /// <summary>The compliance types that AWS Config gives to a resource, in the order of a book.</summary>
    public static IReadOnlyList<string> ComplianceTypes { get; } =
        [ComplianceType.COMPLIANT.Value, ComplianceType.NON_COMPLIANT.Value, ComplianceType.NOT_APPLICABLE.Value];

    /// <summary>The coverage of every rule, by its alias.</summary>
    public static IReadOnlyList<RuleCoverage> Of(EvidenceDocument evidence)
    {
        var verdicts = evidence.Scenarios.SelectMany(scenario => scenario.Verdicts).ToLookup(verdict => verdict.Rule);
        return
        [
            .. evidence.Rules.Select(rule => rule.Alias)
                .Concat(verdicts.Select(rule => rule.Key))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(rule => new RuleCoverage(
                    rule,
                    verdicts[rule]
                        .Where(verdict => verdict is { AsExpected: true, Given: not null })
                        .GroupBy(verdict => verdict.Given!)
                        .ToDictionary(same => same.Key, same => same.Count()))),
        ];
    }

    /// <summary>Those of the compliance types that it was not proved for.</summary>
    public IEnumerable<string> Gaps(IEnumerable<string> complianceTypes) => complianceTypes.Where(type => !Proved.ContainsKey(type));

    /// <summary>The compliance types that rules were not proved for, by the alias of the rule; none of rules that were proved for all.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> GapsOf(EvidenceDocument evidence, IReadOnlyList<string> complianceTypes) =>
        (from rule in Of(evidence)
         let missing = rule.Gaps(complianceTypes).ToList()
         where missing.Count > 0
         select (rule.Rule, missing)).ToDictionary(gap => gap.Rule, IReadOnlyList<string> (gap) => gap.missing);

    /// <summary>Requires that every rule was proved for all of the compliance types.</summary>
    /// <exception cref="RulesNotProvedException">Some were not; all of these are told.</exception>
    public static void Require(EvidenceDocument evidence, IReadOnlyList<string> complianceTypes)
    {
        var gaps = GapsOf(evidence, complianceTypes);
        if (gaps.Count > 0)
            throw new RulesNotProvedException(gaps);
    }
}
