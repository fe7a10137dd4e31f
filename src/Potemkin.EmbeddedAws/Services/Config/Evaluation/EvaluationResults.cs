using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>The latest result of each rule for each resource of one region.</summary>
internal sealed class EvaluationResults() : RegionPart<EvaluationResult>("evaluationResults")
{
    private readonly Dictionary<string, OrderedTable<RecordedResource, EvaluationResult>> _byRule = new(StringComparer.Ordinal);

    /// <summary>The resources with results, in an order that stays.</summary>
    public IEnumerable<RecordedResource> Resources => All.Select(result => result.Resource).Distinct().Order();

    /// <summary>The results of one rule, in an order that stays.</summary>
    public IReadOnlyList<EvaluationResult> OfRule(string ruleName) => _byRule.GetValueOrDefault(ruleName)?.InOrder ?? [];

    /// <summary>The results for one resource, by name of rule.</summary>
    public IEnumerable<EvaluationResult> OfResource(RecordedResource resource) => _byRule
        .OrderBy(results => results.Key, StringComparer.Ordinal)
        .Select(results => results.Value.Find(resource))
        .OfType<EvaluationResult>();

    /// <summary>All results, those of a rule together.</summary>
    public IEnumerable<EvaluationResult> All => _byRule.Values.SelectMany(results => results.InOrder);

    /// <summary>Takes the result in place of an earlier one, whichever came in first.</summary>
    public void Put(EvaluationResult result)
    {
        if (!_byRule.TryGetValue(result.ConfigRuleName, out var results))
            _byRule[result.ConfigRuleName] = results = new(Comparer<RecordedResource>.Default);
        if (results.Find(result.Resource) is not { } earlier || !IsOlder(result, earlier))
            results.Put(result.Resource, result);
    }

    public void ForgetRule(string ruleName) => _byRule.Remove(ruleName);

    public void Forget(string ruleName, RecordedResource resource) => _byRule.GetValueOrDefault(ruleName)?.Remove(resource);

    /// <summary>Forgets what the rule said of resources other than these.</summary>
    public void Keep(string ruleName, IReadOnlySet<RecordedResource> resources)
    {
        foreach (var result in OfRule(ruleName).Where(result => !resources.Contains(result.Resource)))
            _byRule[ruleName].Remove(result.Resource);
    }

    protected override IEnumerable<EvaluationResult> SaveAll() => All;

    protected override void LoadAll(IReadOnlyList<EvaluationResult> saved, RegionState region)
    {
        foreach (var result in saved)
            Put(result);
    }

    private static bool IsOlder(EvaluationResult one, EvaluationResult other) => one.OrderingTimestamp == other.OrderingTimestamp
        ? one.Invocation < other.Invocation
        : one.OrderingTimestamp < other.OrderingTimestamp;
}
