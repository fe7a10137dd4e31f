namespace Potemkin.Core.Evidence.Comparing;

/// <summary>A verdict that is another.</summary>
/// <param name="Scenario">The scenario that asked for it.</param>
/// <param name="Rule">The rule, by its alias.</param>
/// <param name="Resource">The resource, by its logical id and type; its other ids are another in every run.</param>
/// <param name="Differences">What differs.</param>
public sealed record VerdictDifference(ScenarioName Scenario, string Rule, string Resource, IReadOnlyList<Difference> Differences);
