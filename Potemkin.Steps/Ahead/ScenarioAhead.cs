using Potemkin.Core.Evidence;
using Potemkin.Steps.Features;
using Potemkin.Steps.Parallel;
using Potemkin.Steps.Running;

namespace Potemkin.Steps.Ahead;

/// <summary>A scenario whose first steps are taken before the engine runs it.</summary>
internal sealed class ScenarioAhead
{
    private readonly ScenarioText _text;

    private ScenarioAhead(PlannedScenario planned, ScenarioTexts texts)
    {
        _text = texts.Take(planned) ?? new ScenarioText(new FeatureEvidence(planned.FeatureTitle), planned.Title, []);
        Scenario = new PotemkinScenario(_text, planned.Tags);
    }

    /// <summary>What there is of it; what failed fails again where the engine takes the step.</summary>
    public PotemkinScenario Scenario { get; }

    /// <summary>Begins to take the first steps.</summary>
    public static ScenarioAhead Begin(PlannedScenario planned, ScenarioTexts texts)
    {
        var ahead = new ScenarioAhead(planned, texts);
        ahead.Scenario.Tell(ScenarioOutcome.NotReached, ScenarioErrors.NotReached);
        _ = Task.Run(ahead.TakeStepsAsync);
        return ahead;
    }

    /// <summary>
    /// Takes all steps that put things in place until the first one that does something else, each when the stacks before it are in place,
    /// for it may need them. Nothing needs a rule to be there.
    /// </summary>
    private async Task TakeStepsAsync()
    {
        if (await Scenario.BeginAsync() is not null)
            return;
        var steps = new LeadingSteps(Scenario);
        foreach (var step in _text.Steps)
        {
            if (steps.Begin(step) is not { } taken)
                return;
            if (!taken.IsOfRule)
                await taken.Step;
        }
    }
}
