using Potemkin.Core.Evidence;
using Potemkin.Steps.Evidence;

namespace Potemkin.Steps.Running;

/// <summary>What happens around each scenario.</summary>
[Binding]
public sealed class ScenarioHooks(
    PotemkinScenario scenario, ScenarioContext context, IUnitTestRuntimeProvider testRuntime, IObjectContainer container, IBddOutputHelper output)
{
    private readonly ReportAttachment _attachment = new(container, output);
    private static int _failureTold;
    private bool _isSkipped;

    /// <summary>
    /// Begins the scenario, or has it skipped with the reason. Of a run that could not begin the first scenario fails with the reason.
    /// </summary>
    [BeforeScenario(Order = int.MinValue)]
    public async Task BeginAsync()
    {
        scenario.Notes.Begin();
        scenario.Tell(ScenarioOutcome.Stopped, ScenarioErrors.Stopped);
        if (RunHooks.Failure is { } failure)
        {
            if (Interlocked.Exchange(ref _failureTold, 1) == 0)
                throw failure;
            Skip($"The run did not begin: {failure.Message.Split('\n')[0]}");
        }

        if (await scenario.BeginAsync() is { } reason)
            Skip(reason);
    }

    /// <summary>Lets what is put in place be complete before anything is done to it or said of it.</summary>
    [BeforeScenarioBlock]
    public Task CompleteAsync() =>
        context.CurrentScenarioBlock == ScenarioBlock.Given ? Task.CompletedTask : scenario.Stacks.CompletedAsync();

    /// <summary>Takes note of a step.</summary>
    [BeforeStep(Order = int.MinValue)]
    public void BeginStep() =>
        scenario.Notes.BeginStep($"{context.StepContext.StepInfo.StepDefinitionType}", context.StepContext.StepInfo.Text);

    /// <summary>Takes note of what became of it.</summary>
    [AfterStep(Order = int.MaxValue)]
    public void EndStep() => scenario.Notes.EndStep(HasPassed);

    /// <summary>Takes down what the scenario put in place, whether it passed or failed, and does not wait for that.</summary>
    [AfterScenario]
    public async Task EndAsync()
    {
        var hasPassed = false;
        try
        {
            if (HasPassed)
                await scenario.Stacks.CompletedAsync();
            hasPassed = HasPassed;
            if (!_isSkipped)
                Tell();
        }
        catch (Exception failure)
        {
            TellResult(new ScenarioResult(ScenarioOutcome.Failed, ScenarioResult.ReasonOf(failure)));
            throw;
        }
        finally
        {
            scenario.End(hasPassed);
        }
    }

    private bool HasPassed => context.TestError is null && context.ScenarioExecutionStatus == ScenarioExecutionStatus.OK;

    private void Skip(string reason)
    {
        _isSkipped = true;
        scenario.Tell(ScenarioOutcome.Skipped, reason);
        testRuntime.TestIgnore(reason);
    }

    private void Tell()
    {
        if (context.ScenarioExecutionStatus is not (ScenarioExecutionStatus.OK or ScenarioExecutionStatus.TestError))
            scenario.Notes.FailNextStep();
        TellResult(ScenarioResult.Of(context));
        scenario.Attach(_attachment);
    }

    private void TellResult(ScenarioResult result)
    {
        if (result.Outcome == ScenarioOutcome.Failed && Termination.HasBegun)
            scenario.Tell(ScenarioOutcome.Stopped, ScenarioErrors.Stopped);
        else
            scenario.Tell(result.Outcome, result.Reason);
    }
}
