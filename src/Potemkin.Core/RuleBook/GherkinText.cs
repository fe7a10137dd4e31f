using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>Writes a scenario as its file has it, with what became of steps that did not pass.</summary>
internal static class GherkinText
{
    /// <summary>The scenario's steps, below its title.</summary>
    public static string Of(ScenarioEvidence scenario) =>
        string.Join('\n', scenario.Steps.SelectMany(LinesOf).Prepend($"Scenario: {scenario.Title}"));

    private static IEnumerable<string> LinesOf(StepEvidence step)
    {
        yield return $"  {step.Keyword.Trim()} {step.Text}{(step.Outcome == StepOutcome.Failed ? "  # failed" : "")}";
        foreach (var row in step.Table)
            yield return $"    | {string.Join(" | ", row)} |";
        if (step.DocString is not { } text)
            yield break;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Prepend("\"\"\"").Append("\"\"\""))
            yield return $"    {line}";
    }
}
