using System.Xml.Linq;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>What a test run says of itself.</summary>
internal static class TrxFile
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>From the first test's start to the end of the run, which removes what the tests left.</summary>
    /// <exception cref="InvalidOperationException">Not so many tests passed.</exception>
    public static TimeSpan TestTime(string path, int tests)
    {
        var run = XDocument.Load(path);
        var results = run.Descendants(Trx + "UnitTestResult").ToList();
        if (results.Count(result => (string?)result.Attribute("outcome") == "Passed") != tests)
            throw new InvalidOperationException($"Of {results.Count} tests not all {tests} passed: {path}");
        return (DateTimeOffset)run.Descendants(Trx + "Times").Single().Attribute("finish")!
            - results.Min(result => (DateTimeOffset)result.Attribute("startTime")!);
    }
}
