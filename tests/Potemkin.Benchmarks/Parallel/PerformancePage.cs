using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>Writes what was measured where people read it: docs/performance.md, docs/timeline.svg, README.md.</summary>
internal static class PerformancePage
{
    private const int Pictured = 30;

    public static void Write(IReadOnlyList<Row> rows, SideBySide sideBySide, TimeProvider time)
    {
        var size = sideBySide[Pictured];
        var (ours, ancestor) = (size.Median, size.AncestorSequential);
        File.WriteAllText(Path.Combine(Repository.Folder, "docs", "timeline.svg"), Timeline.Draw(ours, ancestor));
        MarkedText.Write(Path.Combine("docs", "performance.md"), new Dictionary<string, string>
        {
            ["table"] = Table.Markdown(rows),
            ["machine"] = $"Measured on {Machine.Describe(time.GetUtcNow())}.",
        });
        MarkedText.Write("README.md", new Dictionary<string, string>
        {
            ["timeline"] = $"""
                {Pictured} scenarios, each with three buckets and their verdicts, take {Figures.Of(ours.Wall)} and {size.Compared.Calls.Total} calls
                where AWS itself needs {Figures.Of(ours.PhysicalLimit)} for the slowest of them. One after another, as potemkin-decorator
                runs them, they take {Figures.Of(ancestor.Wall)} and {Figures.Of(ancestor.Calls.Total)} calls.
                [docs/performance.md](docs/performance.md) has the figures.
                """,
        });
    }
}
