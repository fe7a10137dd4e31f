namespace Potemkin.Core.Evidence;

/// <summary>Makes one evidence of several: of machines that ran a part of the scenarios each, or of runs against several targets.</summary>
public static class EvidenceMerge
{
    /// <summary>
    /// All runs, in the order of their beginnings, each once. A scenario that one run left out and another executed is told as it was
    /// executed; one that several executed, as often.
    /// </summary>
    public static EvidenceDocument Of(IEnumerable<EvidenceDocument> documents)
    {
        var all = documents.ToList();
        var runs = all.SelectMany(document => document.Runs).DistinctBy(run => run.Id).OrderBy(run => run.Began).ToList();
        return new EvidenceDocument
        {
            Runs = runs,
            Rules = [.. all.SelectMany(document => document.Rules).DistinctBy(rule => (rule.Run, rule.Alias, rule.Name, rule.AccountId, rule.Region))],
            Templates =
            [
                .. all.SelectMany(document => document.Templates)
                    .DistinctBy(template => template.Id)
                    .OrderBy(template => template.Id, StringComparer.Ordinal),
            ],
            Scenarios = RunDocument.InOrder(all
                // A run that is given twice is the same one.
                .SelectMany(document => document.Scenarios.GroupBy(scenario => scenario.Run))
                .DistinctBy(ofRun => ofRun.Key)
                .SelectMany(ofRun => ofRun)
                .GroupBy(ScenarioName.Of)
                .SelectMany(Told)),
        };
    }

    private static IEnumerable<ScenarioEvidence> Told(IEnumerable<ScenarioEvidence> same)
    {
        var scenarios = same.ToList();
        var executed = scenarios.Where(scenario => scenario.IsExecuted).ToList();
        return executed.Count > 0 ? executed : scenarios.OrderBy(scenario => scenario.Outcome).Take(1);
    }
}
