namespace Potemkin.Core.Evidence.Comparing;

/// <summary>A rule that is defined otherwise.</summary>
/// <param name="Rule">The rule, by its alias.</param>
/// <param name="Differences">What differs.</param>
public sealed record RuleDifference(string Rule, IReadOnlyList<Difference> Differences);
