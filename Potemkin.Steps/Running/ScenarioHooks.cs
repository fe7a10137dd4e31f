namespace Potemkin.Steps.Running;

/// <summary>What happens around each scenario.</summary>
[Binding]
public sealed class ScenarioHooks(PotemkinScenario scenario, ScenarioContext context, IUnitTestRuntimeProvider testRuntime)
{
    private static int _failureTold;

    /// <summary>
    /// Begins the scenario, or has it skipped with the reason. Of a run that could not begin the first scenario fails with the reason.
    /// </summary>
    [BeforeScenario(Order = int.MinValue)]
    public async Task BeginAsync()
    {
        if (RunHooks.Failure is { } failure)
        {
            if (Interlocked.Exchange(ref _failureTold, 1) == 0)
                throw failure;
            testRuntime.TestIgnore($"The run did not begin: {failure.Message.Split('\n')[0]}");
        }

        if (await scenario.BeginAsync() is { } reason)
            testRuntime.TestIgnore(reason);
    }

    /// <summary>Lets what is put in place be complete before anything is done to it or said of it.</summary>
    [BeforeScenarioBlock]
    public Task CompleteAsync() =>
        context.CurrentScenarioBlock == ScenarioBlock.Given ? Task.CompletedTask : scenario.Stacks.CompletedAsync();

    /// <summary>Takes down what the scenario put in place, whether it passed or failed, and does not wait for that.</summary>
    [AfterScenario]
    public async Task EndAsync()
    {
        var hasPassed = false;
        try
        {
            if (context.TestError is null)
                await scenario.Stacks.CompletedAsync();
            hasPassed = context.TestError is null;
        }
        finally
        {
            scenario.End(hasPassed);
        }
    }
}
