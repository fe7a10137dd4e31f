namespace Potemkin.Steps;

/// <summary>Proves that one step source serves both engines.</summary>
[Binding]
public sealed class WiringSteps(IObjectContainer container, ScenarioContext scenario, IBddOutputHelper output)
{
    private static int _runs;

    /// <summary>Counts the run.</summary>
    [BeforeTestRun]
    public static async Task CountTheRunAsync()
    {
        await Task.Yield();
        _runs++;
    }

    /// <summary>Says that the run ended.</summary>
    [AfterTestRun]
    public static async Task EndTheRunAsync()
    {
        await Task.Yield();
        Console.WriteLine($"The run ended, hooks before it: {_runs}.");
    }

    /// <summary>Remembers a table.</summary>
    [Given(@"^the words$")]
    public async Task GivenTheWordsAsync(DataTable table)
    {
        await Task.Yield();
        foreach (var row in table.Rows)
        {
            output.WriteLine(row["word"]);
        }
        container.RegisterInstanceAs(table.CreateSet<WordRow>().Select(row => row.Word).ToList());
    }

    /// <summary>Expects the table's words, and the one run's hook.</summary>
    [Then(@"^there are (\d+) words$")]
    public async Task ThenThereAreWordsAsync(int count)
    {
        await Task.Yield();
        if (container.Resolve<List<string>>().Count != count || _runs != 1)
        {
            throw new InvalidOperationException($"Not {count} words in {_runs} runs.");
        }
    }

    /// <summary>Says how the scenario ended.</summary>
    [AfterScenario]
    public void TellTheEnd() => output.WriteLine($"'{scenario.ScenarioInfo.Title}': {scenario.ScenarioExecutionStatus}");
}
