namespace Potemkin.Steps.Running;

/// <summary>What happens around each scenario.</summary>
[Binding]
public sealed class ScenarioHooks(PotemkinScenario scenario, IUnitTestRuntimeProvider testRuntime)
{
    private static int _failureTold;

    /// <summary>Has the first scenario of a run that could not begin fail with the reason, and the others skipped.</summary>
    [BeforeScenario(Order = int.MinValue)]
    public void RequireRun()
    {
        if (RunHooks.Failure is not { } failure)
            return;
        if (Interlocked.Exchange(ref _failureTold, 1) == 0)
            throw failure;
        testRuntime.TestIgnore($"The run did not begin: {failure.Message.Split('\n')[0]}");
    }

    /// <summary>Takes down what the scenario put in place, whether it passed or failed.</summary>
    [AfterScenario]
    public Task TakeDownAsync() => scenario.Stacks.TakeDownAsync();
}
