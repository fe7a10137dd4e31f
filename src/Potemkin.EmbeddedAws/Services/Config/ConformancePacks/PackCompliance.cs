using System.Globalization;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Operations;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;
using Verdict = Potemkin.EmbeddedAws.Rules.ComplianceType;

namespace Potemkin.EmbeddedAws.Services.Config.ConformancePacks;

/// <summary>What the rules of a conformance pack say.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Rules">Its rules with what each says on the whole, by name.</param>
/// <param name="Results">What they say of resources, by name of rule; nothing of what a rule does not apply to.</param>
internal sealed record PackCompliance(
    ConformancePack Pack, IReadOnlyList<KeyValuePair<string, string>> Rules, IReadOnlyList<EvaluationResult> Results)
{
    /// <summary>What the pack says on the whole: it is as compliant as its worst rule.</summary>
    public string ComplianceType => CountOf(Verdict.NonCompliant) > 0 ? Verdict.NonCompliant
        : CountOf(Verdict.Compliant) > 0 ? Verdict.Compliant
        : Verdict.InsufficientData;

    /// <summary>The share of the results that are compliant, in percent; null where there are none.</summary>
    public double? Score => Results.Count == 0 ? null : 100d * Results.Count(result => result.ComplianceType == Verdict.Compliant) / Results.Count;

    public string ScoreText => Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? Verdict.InsufficientData;

    /// <summary>How many of its rules say that.</summary>
    public int CountOf(string complianceType) => Rules.Count(rule => rule.Value == complianceType);

    public static PackCompliance Of(RegionState region, ConformancePack pack)
    {
        var results = region.Of<EvaluationResults>();
        var names = pack.RuleNames.Order(StringComparer.Ordinal).ToList();
        return new PackCompliance(
            pack,
            [.. names.Select(name => KeyValuePair.Create(name, Compliance.Of(results.OfRule(name)).ComplianceType))],
            [.. names.SelectMany(results.OfRule).Where(result => result.ComplianceType != Verdict.NotApplicable)]);
    }
}
