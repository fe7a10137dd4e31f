using System.Diagnostics;
using Potemkin.Guard;

namespace Potemkin.Benchmarks.Guard;

/// <summary>Our engine: reads each input, evaluates the rules on it, and reads what failed.</summary>
internal static class OwnEngine
{
    /// <returns>The processor time of all evaluations but those of a first round.</returns>
    public static TimeSpan Measure(GuardLoad file)
    {
        var rules = GuardRules.Parse(file.Rules);
        Round(rules, file.Inputs);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var round = 0; round < GuardLoad.Rounds; round++)
            Round(rules, file.Inputs);
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static void Round(GuardRules rules, IReadOnlyList<string> inputs)
    {
        foreach (var input in inputs)
            _ = rules.Evaluate(GuardInput.Parse(input)).Failures.Count();
    }
}
