using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>Which verdicts each rule was proved for, with the gaps in sight.</summary>
internal static class CoverageChapter
{
    public static void Write(HtmlWriter html, Book book)
    {
        using var chapter = html.In("section", ("id", "coverage"), ("aria-labelledby", "coverage-title"));
        html.Leaf("h2", "Coverage of the rules", ("id", "coverage-title"));
        if (book.Rules.Count == 0)
        {
            html.Leaf("p", "No scenario names a rule.");
            return;
        }

        html.Leaf("p", "A rule is proved for a verdict where a scenario expected it and the rule gave it. A rule that was never seen to say "
            + "NON_COMPLIANT may be one that cannot.", ("class", "about"));
        html.Table("Verdicts that each rule was proved for", ["Rule", .. RuleCoverage.ComplianceTypes, "Scenarios"], () =>
        {
            foreach (var rule in book.Rules)
                Row(html, book, rule);
        }, "coverage");
    }

    private static void Row(HtmlWriter html, Book book, BookRule rule)
    {
        using var row = html.In("tr");
        using (html.In("th", ("scope", "row")))
            html.Link(rule.Anchor, rule.Alias);
        foreach (var type in RuleCoverage.ComplianceTypes)
        {
            var count = rule.Proved.GetValueOrDefault(type);
            var (style, icon, text) = (count, rule.Demanded.Contains(type)) switch
            {
                ( > 0, _) => ("passed", "passed", $"proved {Words.Number(count)}×"),
                (_, true) => ("failed", "missing", "missing, demanded"),
                _ => ("gap", "gap", "not proved"),
            };
            using (html.In("td", ("class", style)))
                html.Icon(icon).Text(text);
        }

        var scenarios = book.Scenarios.Where(scenario => scenario.Rules.Contains(rule.Alias)).ToList();
        html.Leaf("td", CountsOf(scenarios, Words.Number(scenarios.Count)));
    }

    /// <summary>How many scenarios there are, in words of the caller's, and how many of them did not pass: <c>12 scenarios, 1 failed</c>.</summary>
    public static string CountsOf(IReadOnlyList<BookScenario> scenarios, string all) => string.Join(", ", scenarios
        .Where(scenario => scenario.Evidence.Outcome != ScenarioOutcome.Passed)
        .GroupBy(scenario => scenario.Evidence.Outcome)
        .OrderBy(same => same.Key)
        .Select(same => $"{Words.Number(same.Count())} {Words.Of(same.Key)}")
        .Prepend(all));
}
