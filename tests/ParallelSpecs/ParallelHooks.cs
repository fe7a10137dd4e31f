using Potemkin.Steps.Parallel;

namespace ParallelSpecs;

[Binding]
public sealed class ParallelHooks(ScenarioContext scenario, FeatureContext feature, IBddOutputHelper output)
{
    private bool IsCollected => feature.FeatureInfo.Tags.Contains("xunit:collection(collected)");

    [BeforeTestRun]
    public static void BeginRun()
    {
        Count.Of("BeforeTestRun");
        Console.WriteLine($"Planned: {string.Join(", ", RunPlan.Current.Scenarios.Select(p => p.Title + string.Concat(p.Arguments)))}");
        if (Environment.GetEnvironmentVariable("FAIL_BEFORE_TEST_RUN") is not null)
            throw new InvalidOperationException("The run cannot begin.");
    }

    [AfterTestRun]
    public static void EndRun()
    {
        Count.Of("AfterTestRun");
        Count.Tell();
        Console.WriteLine($"At once: {Presence.OfAll.AtMost}, of a feature {Presence.OfMeetingScenarios.AtMost}");
    }

    // Before all others: a scenario that is skipped is there as well.
    [BeforeScenario(Order = int.MinValue)]
    public void Begin()
    {
        Count.Of("BeforeScenario");
        Presence.OfAll.Enter();
        if (IsCollected)
            Presence.OfTheCollection.Enter();
        if (feature.FeatureInfo.Title == "Scenarios meet")
            Presence.OfMeetingScenarios.Enter();
        Say("begins");
    }

    [BeforeScenario]
    public void FindInPlan()
    {
        var arguments = scenario.ScenarioInfo.Arguments.Values.Cast<string>().ToList();
        var planned = RunPlan.Current.Scenarios.Single(planned => planned.Is(feature.FeatureInfo.Title, scenario.ScenarioInfo.Title, arguments));
        planned.Tags.Should().Equal([.. feature.FeatureInfo.Tags, .. scenario.ScenarioInfo.Tags]);
        planned.Feature.Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".feature", StringComparison.Ordinal))
            .Should().Contain(name => Read(planned.Feature.Assembly.GetManifestResourceStream(name)!).Contains($"Feature: {planned.FeatureTitle}\n"));
    }

    [AfterScenario]
    public void End()
    {
        Count.Of("AfterScenario");
        Say("ends");
        Presence.OfAll.Leave();
        if (IsCollected)
            Presence.OfTheCollection.Leave();
        if (feature.FeatureInfo.Title == "Scenarios meet")
            Presence.OfMeetingScenarios.Leave();
    }

    private void Say(string what) =>
        output.WriteLine($"[{scenario.ScenarioInfo.Title}{string.Concat(scenario.ScenarioInfo.Arguments.Values.Cast<string>())}] {what}");

    private static string Read(Stream resource)
    {
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
