namespace ParallelSpecs;

[Binding]
public sealed class ParallelSteps(ScenarioContext scenario)
{
    private static int _alone;

    [When("^the scenarios have met$")]
    public Task WhenTheScenariosHaveMet() => Meeting.ArriveAsync();

    [Then("^it fails$")]
    public void ThenItFails() => throw new InvalidOperationException("This one fails.");

    [Then("^nothing else runs$")]
    public void ThenNothingElseRuns()
    {
        Presence.OfAll.Now.Should().Be(1);
        Console.WriteLine($"Alone {Interlocked.Increment(ref _alone)}: {scenario.ScenarioInfo.Title}");
    }

    [Then("^no other of the collection runs$")]
    public void ThenNoOtherOfTheCollectionRuns() => Presence.OfTheCollection.Now.Should().Be(1);
}
