namespace Potemkin.Core.RuleBook;

/// <summary>The scenarios of a control that use the same rule, or none.</summary>
/// <param name="Rule">The rule's alias; null for what uses none.</param>
/// <param name="Title">How the book calls it.</param>
/// <param name="Entries">The scenarios.</param>
internal sealed record BookGroup(string? Rule, string Title, IReadOnlyList<BookEntry> Entries)
{
    private const string NoRule = "No rule: what stacks are";

    // What was not executed names its rules in its steps alone.
    private const string NotExecuted = "Not executed: rules not known";

    /// <summary>The groups of scenarios, by rule.</summary>
    /// <param name="scenarios">The scenarios of one control.</param>
    /// <param name="told">Those that are told in full elsewhere; those that are told here are added.</param>
    public static IReadOnlyList<BookGroup> Of(IReadOnlyList<BookScenario> scenarios, HashSet<BookScenario> told)
    {
        var byRule = scenarios.SelectMany(scenario => scenario.Rules).Distinct().Order(StringComparer.Ordinal)
            .Select(rule => (Rule: (string?)rule, Title: rule, Scenarios: scenarios.Where(scenario => scenario.Rules.Contains(rule))));
        var without = scenarios.Where(scenario => scenario.Rules.Count == 0).ToLookup(scenario => scenario.IsNotExecuted);
        return
        [
            .. byRule
                .Append((Rule: null, Title: NoRule, Scenarios: without[false]))
                .Append((Rule: null, Title: NotExecuted, Scenarios: without[true]))
                .Where(group => group.Scenarios.Any())
                .Select(group => new BookGroup(
                    group.Rule, group.Title, [.. group.Scenarios.Select(scenario => new BookEntry(scenario, IsInFull: told.Add(scenario)))])),
        ];
    }
}
