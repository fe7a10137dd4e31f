using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>What came of so many scenarios.</summary>
/// <param name="Scenarios">How many.</param>
/// <param name="Ours">Potemkin's runs of them.</param>
/// <param name="AncestorParallel">potemkin-decorator's, with as many workers.</param>
/// <param name="AncestorSequential">potemkin-decorator's, one after another.</param>
internal sealed record SizeComparison(
    int Scenarios, IReadOnlyList<Measurement> Ours, Measurement AncestorParallel, Measurement AncestorSequential)
{
    private const double MostOverLimit = 1.10;
    private const double MostOfTheCalls = 0.10;
    private const int WhereCallsAreLimited = 30;

    /// <summary>The run that is neither the best nor the worst.</summary>
    public Measurement Median => Ours.OrderBy(run => run.OverLimit).ElementAt(Ours.Count / 2);

    /// <summary>The run in an account of the same seed as those that potemkin-decorator runs in.</summary>
    public Measurement Compared => Ours[0];

    public IReadOnlyList<Row> Rows
    {
        get
        {
            var of = Scenarios == 1 ? "1 scenario" : $"{Figures.Of(Scenarios)} scenarios";
            var workers = Scenarios == 1 ? "1 worker" : $"{Figures.Of(Scenarios)} workers";
            List<Row> rows =
            [
                new($"{of}: the physical limit", Median.PhysicalLimit.TotalSeconds, "s"),
                new($"{of}: wall time", Median.Wall.TotalSeconds, "s"),
                new($"{of}: wall time over the limit, median of {Ours.Count}", Median.OverLimit, "", MostOverLimit),
                new($"{of}: wall time over the limit, worst of {Ours.Count}", Ours.Max(run => run.OverLimit), "", MostOverLimit),
                new($"{of}: wall time of potemkin-decorator, {workers}", AncestorParallel.Wall.TotalSeconds, "s"),
                new($"{of}: wall time of potemkin-decorator, in sequence", AncestorSequential.Wall.TotalSeconds, "s"),
                new($"{of}: wall time over that of potemkin-decorator, {workers}", Compared.Wall / AncestorParallel.Wall, "", 1),
                new($"{of}: calls", Compared.Calls.Total, ""),
                new($"{of}: calls of potemkin-decorator, {workers}", AncestorParallel.Calls.Total, ""),
                new($"{of}: calls of potemkin-decorator, in sequence", AncestorSequential.Calls.Total, ""),
            ];
            if (Scenarios == WhereCallsAreLimited)
            {
                rows.Add(new($"{of}: calls over those of potemkin-decorator, {workers}", CallsOver(AncestorParallel), "", MostOfTheCalls));
                rows.Add(new($"{of}: calls over those of potemkin-decorator, in sequence", CallsOver(AncestorSequential), "", MostOfTheCalls));
            }

            return rows;
        }
    }

    private double CallsOver(Measurement ancestor) => (double)Compared.Calls.Total / ancestor.Calls.Total;
}
