using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>Writes what was measured where people read it: docs/performance.md, docs/timeline.svg, README.md.</summary>
internal static class PerformancePage
{
    private const int Pictured = 30;

    public static void Write(IReadOnlyList<Row> rows, SideBySide sideBySide, TimeProvider time)
    {
        var size = sideBySide[Pictured];
        File.WriteAllText(Path.Combine(Repository.Folder, "docs", "timeline.svg"), Timeline.Draw(size.Median, size.AncestorSequential));
        MarkedText.Write(Path.Combine("docs", "performance.md"), new Dictionary<string, string>
        {
            ["table"] = Table.Markdown(rows),
            ["machine"] = $"Measured on {Machine.Describe(time.GetUtcNow())}.",
        });
        MarkedText.Write("README.md", new Dictionary<string, string>
        {
            ["timeline"] = $"""
                {Pictured} scenarios, each with three buckets and their verdicts, take {Figures.Of(size.Median.Wall)} and {Figures.Of(size.MostCalls)} calls where AWS itself needs {Figures.Of(size.Median.PhysicalLimit)}
                for the slowest of them. One after another, as potemkin-decorator runs them, they take {Figures.Of(size.AncestorSequential.Wall)} and {Figures.Of(size.AncestorSequential.Calls.Total)} calls.
                [docs/performance.md](docs/performance.md) has the figures.
                """,
        });
    }
}
