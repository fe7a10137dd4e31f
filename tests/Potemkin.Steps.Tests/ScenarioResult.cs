namespace Potemkin.Steps.Tests;

/// <summary>How a scenario ended.</summary>
/// <param name="Outcome"><c>Passed</c>, <c>Failed</c> or <c>NotExecuted</c>.</param>
/// <param name="Message">What its failure says, or why it was skipped.</param>
internal sealed record ScenarioResult(string Outcome, string Message);
