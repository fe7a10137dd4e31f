namespace Potemkin.Core.Evidence.Comparing;

/// <summary>A scenario that came to another outcome.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Before">What became of it in the first evidence.</param>
/// <param name="After">What became of it in the second one.</param>
/// <param name="Reason">Why it failed or was not executed in the second one; null where it passed.</param>
public sealed record ScenarioDifference(ScenarioName Scenario, ScenarioOutcome Before, ScenarioOutcome After, string? Reason);
