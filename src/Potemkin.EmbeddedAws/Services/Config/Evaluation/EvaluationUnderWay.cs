namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>A rule's invocation, and what is to come of it.</summary>
/// <param name="Invocation">What was invoked.</param>
/// <param name="Ordering">Which event it answers.</param>
/// <param name="Number">Of two results for the same event that of the later number counts.</param>
/// <param name="Due">When its results come in, where nothing holds them up.</param>
/// <param name="Fails">Whether there will be none.</param>
internal sealed record EvaluationUnderWay(Invocation Invocation, OrderingTimestamp Ordering, long Number, DateTimeOffset Due, bool Fails);
