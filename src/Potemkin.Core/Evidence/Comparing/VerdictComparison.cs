using Potemkin.Core.Compliance;

namespace Potemkin.Core.Evidence.Comparing;

/// <summary>Compares the verdicts that a scenario asked for in two runs, in the order in which it did.</summary>
internal static class VerdictComparison
{
    public static IEnumerable<VerdictDifference> Of(ScenarioPair scenario)
    {
        var before = scenario.Before!.Verdicts.ToLookup(KeyOf);
        var after = scenario.After!.Verdicts.ToLookup(KeyOf);
        foreach (var key in before.Concat(after).Select(same => same.Key).Distinct())
        {
            List<VerdictEvidence> first = [.. before[key]], second = [.. after[key]];
            // Where one of them failed early, it did not come to ask for the rest.
            foreach (var (one, other) in first.Zip(second))
            {
                var differences = Between(one, other).ToList();
                if (differences.Count > 0)
                    yield return new VerdictDifference(scenario.Name, key.Rule, key.Resource, differences);
            }
        }
    }

    private static (string Rule, string Resource) KeyOf(VerdictEvidence verdict) =>
        (verdict.Rule, $"'{verdict.Resource.LogicalId}' ({verdict.Resource.ResourceType})");

    private static IEnumerable<Difference> Between(VerdictEvidence before, VerdictEvidence after)
    {
        if (before.Given != after.Given)
            yield return new Difference("verdict", before.Given ?? "none in time", after.Given ?? "none in time");
        else if (before.Basis != after.Basis)
            yield return new Difference("basis", WordsOf(before), WordsOf(after));
        if (before.Given == after.Given && before.Annotation != after.Annotation)
            yield return new Difference("annotation", before.Annotation, after.Annotation);
    }

    private static string WordsOf(VerdictEvidence verdict) =>
        verdict.Basis == VerdictBasis.Silence ? $"{verdict.Given}, evaluated and nothing reported" : $"{verdict.Given}, reported";
}
