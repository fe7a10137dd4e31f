namespace Potemkin.Core.Evidence.Comparing;

/// <summary>What differs between two evidences: of last week and of today, or of the embedded AWS and of an account.</summary>
public sealed record EvidenceComparison
{
    /// <summary>The runs of the first evidence.</summary>
    public required IReadOnlyList<RunEvidence> Before { get; init; }

    /// <summary>The runs of the second one.</summary>
    public required IReadOnlyList<RunEvidence> After { get; init; }

    /// <summary>How many scenarios both of them executed.</summary>
    public required int Compared { get; init; }

    /// <summary>The verdicts that are others.</summary>
    public required IReadOnlyList<VerdictDifference> Verdicts { get; init; }

    /// <summary>The scenarios that came to another outcome.</summary>
    public required IReadOnlyList<ScenarioDifference> Outcomes { get; init; }

    /// <summary>The rules that are defined otherwise.</summary>
    public required IReadOnlyList<RuleDifference> Rules { get; init; }

    /// <summary>The scenarios that the first one executed and the second one does not know.</summary>
    public required IReadOnlyList<ScenarioName> Gone { get; init; }

    /// <summary>The scenarios that the second one executed and the first one does not know.</summary>
    public required IReadOnlyList<ScenarioName> New { get; init; }

    /// <summary>The scenarios that both know and one of them did not execute.</summary>
    public required IReadOnlyList<ScenarioName> NotCompared { get; init; }

    /// <summary>
    /// Whether one of them is of an account and the other one is not. Then a verdict that is another is a finding about fidelity: what
    /// judged it outside of the account does not do what AWS does.
    /// </summary>
    public bool IsOfFidelity => IsLive(Before) != IsLive(After);

    /// <summary>Whether something is another, or gone. What is new, or was executed by one of them alone, is no difference.</summary>
    public bool HasDifferences => Verdicts.Count + Outcomes.Count + Rules.Count + Gone.Count > 0;

    /// <summary>Compares two evidences.</summary>
    public static EvidenceComparison Of(EvidenceDocument before, EvidenceDocument after)
    {
        var pairs = ScenarioPair.Of(before.Scenarios, after.Scenarios);
        var both = pairs.Where(pair => pair is { Before.IsExecuted: true, After.IsExecuted: true }).ToList();
        return new EvidenceComparison
        {
            Before = before.Runs,
            After = after.Runs,
            Compared = both.Count,
            Verdicts = [.. both.SelectMany(VerdictComparison.Of)],
            Outcomes =
            [
                .. both.Where(pair => pair.Before!.Outcome != pair.After!.Outcome)
                    .Select(pair => new ScenarioDifference(pair.Name, pair.Before!.Outcome, pair.After!.Outcome, pair.After.Reason)),
            ],
            Rules = [.. RuleComparison.Of(before.Rules, after.Rules)],
            Gone = [.. pairs.Where(pair => pair is { Before.IsExecuted: true, After: null }).Select(pair => pair.Name)],
            New = [.. pairs.Where(pair => pair is { Before: null, After.IsExecuted: true }).Select(pair => pair.Name)],
            NotCompared =
            [
                .. pairs.Where(pair => pair is { Before: not null, After: not null } && pair.Before.IsExecuted != pair.After.IsExecuted)
                    .Select(pair => pair.Name),
            ],
        };
    }

    private static bool IsLive(IReadOnlyList<RunEvidence> runs) => runs.All(run => run.Target == "live");
}
