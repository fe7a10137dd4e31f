namespace Potemkin.Steps.Running;

/// <summary>What happens around each scenario.</summary>
[Binding]
public sealed class ScenarioHooks(PotemkinScenario scenario)
{
    /// <summary>Takes down what the scenario put in place, whether it passed or failed.</summary>
    [AfterScenario]
    public Task TakeDownAsync() => scenario.TakeDownAsync();
}
