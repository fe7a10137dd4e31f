using Potemkin.Cli.Frame;
using Potemkin.Core.Evidence;
using Potemkin.Core.Evidence.Comparing;

namespace Potemkin.Cli.Reports;

/// <summary>Tells programs what differs: one JSON object.</summary>
internal static class ComparisonJson
{
    public static void Write(TextWriter output, EvidenceComparison comparison) => Json.Write(
        output,
        new
        {
            Before = comparison.Before.Select(Run),
            After = comparison.After.Select(Run),
            comparison.Compared,
            comparison.IsOfFidelity,
            comparison.HasDifferences,
            comparison.Verdicts,
            comparison.Outcomes,
            comparison.Rules,
            comparison.Gone,
            comparison.New,
            comparison.NotCompared,
        });

    private static object Run(RunEvidence run) => new { run.Id, run.Target, run.AccountId, run.Region, run.Began, run.Ended };
}
