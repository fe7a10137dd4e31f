using System.Text.RegularExpressions;

namespace Potemkin.Steps.Tests;

/// <summary>A step as a feature or a page has it.</summary>
/// <param name="Keyword"><c>Given</c>, <c>When</c> or <c>Then</c>; null where an <c>And</c> stands first.</param>
/// <param name="Text">The line without its keyword.</param>
/// <param name="Table">The lines of its table, without the spaces that only line them up.</param>
internal sealed partial record GherkinStep(string? Keyword, string Text, IReadOnlyList<string> Table)
{
    /// <summary>The steps in lines of Gherkin; what is no step is passed over.</summary>
    public static IReadOnlyList<GherkinStep> In(IEnumerable<string> lines)
    {
        var steps = new List<GherkinStep>();
        var keyword = default(string);
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (Step().Match(line) is { Success: true } step)
            {
                keyword = step.Groups["keyword"].Value is "And" or "But" ? keyword : step.Groups["keyword"].Value;
                steps.Add(new GherkinStep(keyword, step.Groups["text"].Value, []));
            }
            else if (line.StartsWith('|') && steps.Count > 0)
            {
                var row = string.Join('|', line.Split('|').Select(cell => cell.Trim()));
                steps[^1] = steps[^1] with { Table = [.. steps[^1].Table, row] };
            }
        }

        return steps;
    }

    /// <summary>Whether another step says the same.</summary>
    public bool IsSame(GherkinStep other) => Keyword == other.Keyword && Text == other.Text && Table.SequenceEqual(other.Table);

    [GeneratedRegex("^(?<keyword>Given|When|Then|And|But) (?<text>.*)$")]
    private static partial Regex Step();
}
