namespace Potemkin.Core.Evidence.Comparing;

/// <summary>A scenario as two evidences tell of it.</summary>
/// <param name="Name">The scenario.</param>
/// <param name="Before">What the first one tells; null where it does not know it.</param>
/// <param name="After">What the second one tells; null where it does not know it.</param>
internal sealed record ScenarioPair(ScenarioName Name, ScenarioEvidence? Before, ScenarioEvidence? After)
{
    /// <summary>All scenarios, in the order in which they are told; of those that are told several times, the first with the first.</summary>
    public static IReadOnlyList<ScenarioPair> Of(IReadOnlyList<ScenarioEvidence> before, IReadOnlyList<ScenarioEvidence> after)
    {
        var (first, second) = (before.ToLookup(ScenarioName.Of), after.ToLookup(ScenarioName.Of));
        return
        [
            .. first.Concat(second).Select(same => same.Key).Distinct().SelectMany(name =>
            {
                List<ScenarioEvidence> ofFirst = [.. first[name]], ofSecond = [.. second[name]];
                return Enumerable.Range(0, Math.Max(ofFirst.Count, ofSecond.Count))
                    .Select(index => new ScenarioPair(name, ofFirst.ElementAtOrDefault(index), ofSecond.ElementAtOrDefault(index)));
            }),
        ];
    }
}
