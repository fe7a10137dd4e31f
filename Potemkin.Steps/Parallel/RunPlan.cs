using Xunit.Abstractions;

namespace Potemkin.Steps.Parallel;

/// <summary>The scenarios of a run, as they were asked for: known before its first hook.</summary>
/// <param name="Scenarios">The scenarios, in the order of the features and of their files.</param>
internal sealed record RunPlan(IReadOnlyList<PlannedScenario> Scenarios)
{
    /// <summary>The plan of the run that is under way; empty where another test framework runs it.</summary>
    public static RunPlan Current { get; set; } = new([]);

    /// <summary>The plan of these test cases; those that are no scenarios are left out.</summary>
    public static RunPlan Of(IEnumerable<ITestCase> testCases) =>
        new([.. testCases.Where(GeneratedScenario.Is).Select(GeneratedScenario.Plan)]);
}
