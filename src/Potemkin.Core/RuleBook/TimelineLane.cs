using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>What went on one after another: a scenario's doings, or those around a stack that scenarios share.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Scenario">The scenario; null for a shared stack.</param>
/// <param name="Bars">What took time, in order.</param>
internal sealed record TimelineLane(string Name, BookScenario? Scenario, IReadOnlyList<TimelineBar> Bars)
{
    /// <summary>When the first of it began.</summary>
    public DateTimeOffset From { get; } = Bars.Min(bar => bar.From);

    /// <summary>When the last of it ended.</summary>
    public DateTimeOffset To { get; } = Bars.Max(bar => bar.To);

    /// <summary>Whether the scenario failed.</summary>
    public bool HasFailed => Scenario?.Evidence.Outcome == ScenarioOutcome.Failed;

    /// <summary>The lanes of a run, by when they began.</summary>
    public static IReadOnlyList<TimelineLane> Of(Book book, RunEvidence run)
    {
        var scenarios = book.Scenarios.Where(scenario => scenario.Evidence.Run == run.Id).ToList();
        var shared = scenarios
            .SelectMany(scenario => scenario.Evidence.Stacks)
            .Where(stack => stack.Shared)
            .DistinctBy(stack => stack.Name)
            .Select(stack => (Name: $"shared stack {stack.Name}", Scenario: (BookScenario?)null, Bars: BarsOf(stack, run.Ended)));
        var own = scenarios
            .Select(scenario => (Name: scenario.Evidence.Title, Scenario: (BookScenario?)scenario, Bars: BarsOf(scenario.Evidence, run.Ended)));
        return
        [
            .. shared.Concat(own)
                .Where(lane => lane.Bars.Any())
                .Select(lane => new TimelineLane(lane.Name, lane.Scenario, [.. lane.Bars.OrderBy(bar => !IsNarrow(bar)).ThenBy(bar => bar.From)]))
                .OrderBy(lane => lane.From)
                .ThenBy(lane => lane.To),
        ];
    }

    // What is narrow is drawn below what is broad.
    private static bool IsNarrow(TimelineBar bar) => bar.Kind is TimelineKind.Scenario or TimelineKind.Wait;

    private static IEnumerable<TimelineBar> BarsOf(ScenarioEvidence scenario, DateTimeOffset end)
    {
        if (scenario.Began is { } began)
            yield return new TimelineBar(TimelineKind.Scenario, began, scenario.Ended ?? end);
        foreach (var bar in scenario.Stacks.Where(stack => !stack.Shared).SelectMany(stack => BarsOf(stack, end)))
            yield return bar;
        // Verdicts that are waited for together are one wait.
        foreach (var (from, to) in scenario.Verdicts.Select(verdict => (verdict.Began, verdict.Ended)).Distinct())
            yield return new TimelineBar(TimelineKind.Wait, from, to);
    }

    private static IEnumerable<TimelineBar> BarsOf(StackEvidence stack, DateTimeOffset end) => stack.Changes.Select(change => new TimelineBar(
        change.Kind switch
        {
            StackChangeKind.Create => TimelineKind.Create,
            StackChangeKind.Update => TimelineKind.Update,
            _ => TimelineKind.Delete,
        },
        change.Began,
        change.Ended ?? end));
}
