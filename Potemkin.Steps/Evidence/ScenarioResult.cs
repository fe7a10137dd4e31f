using Potemkin.Core;
using Potemkin.Core.Evidence;

namespace Potemkin.Steps.Evidence;

/// <summary>What the engine says became of a scenario.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it failed or was skipped; null where it passed.</param>
internal sealed record ScenarioResult(ScenarioOutcome Outcome, string? Reason)
{
    /// <summary>What is so of a scenario that has ended.</summary>
    public static ScenarioResult Of(ScenarioContext scenario) => scenario.ScenarioExecutionStatus switch
    {
        ScenarioExecutionStatus.OK when scenario.TestError is null => new(ScenarioOutcome.Passed, null),
        ScenarioExecutionStatus.Skipped => new(ScenarioOutcome.Skipped, scenario.TestError?.Message),
        ScenarioExecutionStatus.UndefinedStep when scenario.TestError is null => new(ScenarioOutcome.Failed, "There is no step of this text."),
        ScenarioExecutionStatus.StepDefinitionPending when scenario.TestError is null => new(ScenarioOutcome.Failed, "A step is not written yet."),
        _ => new(ScenarioOutcome.Failed, ReasonOf(scenario.TestError)),
    };

    /// <summary>What an error says, and what kind of error it is where that is neither an assertion's nor Potemkin's own.</summary>
    public static string ReasonOf(Exception? error) => error switch
    {
        null => "The engine does not say why.",
        PotemkinException => error.Message,
        _ when IsAssertion(error.GetType().FullName!) => error.Message,
        _ => $"{error.GetType().Name}: {error.Message}",
    };

    // Every test framework has its own, and is found by the name that it gives it.
    private static bool IsAssertion(string type) => type.Contains("Assert", StringComparison.Ordinal) || type.Contains("Xunit", StringComparison.Ordinal);
}
