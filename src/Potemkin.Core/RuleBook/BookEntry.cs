namespace Potemkin.Core.RuleBook;

/// <summary>A scenario where it stands under a control and a rule.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="IsInFull">Whether it is told here; where not, it is told at its <see cref="BookScenario.Anchor"/>.</param>
internal sealed record BookEntry(BookScenario Scenario, bool IsInFull);
