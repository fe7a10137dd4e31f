namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>How an evaluation goes.</summary>
/// <param name="Duration">From the invocation of the rule to its results.</param>
/// <param name="Patience">How long the results then wait to be overtaken; null where they do not.</param>
/// <param name="Deliveries">The times that the results come in, counted from the first.</param>
/// <param name="Fails">Whether there are no results, because the rule fails by itself.</param>
internal sealed record EvaluationCourse(TimeSpan Duration, TimeSpan? Patience, IReadOnlyList<Delivery> Deliveries, bool Fails);
