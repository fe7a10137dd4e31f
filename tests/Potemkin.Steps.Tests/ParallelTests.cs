using System.Text.RegularExpressions;

namespace Potemkin.Steps.Tests;

public sealed partial class ParallelTests(ParallelRun parallel) : IClassFixture<ParallelRun>
{
    private const string TheFeature = "FullyQualifiedName~ScenariosMeet";

    private readonly SpecsRun _run = parallel.Run;

    [Fact]
    public void TheScenariosOfOneFeatureAndOfSeveralMeetAndTheTestsOfPlainClassesToo() =>
        _run.Scenarios.Where(scenario => scenario.Value.Outcome != "Passed").Select(scenario => scenario.Key).Should()
            .BeEquivalentTo("One that fails", "One that is skipped");

    [Fact]
    public void AScenarioFailsOrIsSkippedForItselfAlone()
    {
        _run.Scenarios["One that fails"].Should().Be(new ScenarioResult("Failed", "System.InvalidOperationException : This one fails."));
        _run.Scenarios["One that is skipped"].Outcome.Should().Be("NotExecuted");
        _run.Scenarios["One that is skipped"].Message.Should().Contain("The scenario is tagged '@live-only', and the target is 'embedded'.");
        _run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void EachScenarioHasAnOutputOfItsOwn()
    {
        var speakers = _run.Outputs.Where(output => output.Value.Length > 0).ToDictionary(
            output => Row().Replace(output.Key, "${title}${row}"),
            output => Speaker().Matches(output.Value).Select(line => line.Value).ToList());

        speakers.Should().HaveCount(14, "all but the skipped one speak");
        speakers.Should().AllSatisfy(scenario => scenario.Value.Should().Equal($"[{scenario.Key}] begins", $"[{scenario.Key}] ends"));
    }

    [Fact]
    public void WhatIsTaggedSerialRunsAloneAndInOrder() => _run.Output.Should()
        .Contain("Alone 1: One that wants to be alone").And
        .Contain("Alone 2: Zero is the first").And
        .Contain("Alone 3: And this is the second").And
        .Contain("Alone 4: Later comes the third");

    [Fact]
    public void HooksAndFixturesHappenAsOftenAsEver() => Counts(_run).Should().BeEquivalentTo(new Dictionary<string, int>
    {
        ["BeforeTestRun"] = 1,
        ["AfterTestRun"] = 1,
        ["BeforeScenario"] = 15,
        ["AfterScenario"] = 15,
        ["fixtures made"] = 1,
        ["fixtures disposed of"] = 1,
        ["collection fixtures made"] = 1,
    });

    [Fact]
    public async Task ScenariosOfAFeatureRunOneAfterAnotherWhereFeaturesAreSideBySide()
    {
        var run = await ParallelRun.RunAsync(
            meeting: 2, new Dictionary<string, string?> { ["POTEMKIN_PARALLEL"] = "features" }, TheFeature);

        run.Output.Should().Contain("At once: 2, of a feature 1");
    }

    [Fact]
    public async Task OneScenarioRunsAtATimeWhereNothingIsParallel()
    {
        var run = await ParallelRun.RunAsync(meeting: 1, new Dictionary<string, string?> { ["POTEMKIN_PARALLEL"] = "off" });

        run.Output.Should().Contain("At once: 1, of a feature 1");
        run.Scenarios.Should().HaveCount(17);
    }

    [Fact]
    public async Task XunitsOwnWordForNothingIsHonoured()
    {
        var run = await ParallelRun.RunAsync(meeting: 1, filter: TheFeature, runSettings: ["xUnit.ParallelizeTestCollections=false"]);

        run.Output.Should().Contain("At once: 1, of a feature 1");
        run.Scenarios.Should().HaveCount(9);
    }

    [Fact]
    public async Task SoManyScenariosRunAtOnceAsTheSettingSays()
    {
        var run = await ParallelRun.RunAsync(meeting: 3, new Dictionary<string, string?> { ["POTEMKIN_MAX_SCENARIOS"] = "3" }, TheFeature);

        run.Output.Should().Contain("At once: 3, ");
    }

    [Fact]
    public async Task AFilterTakesWhatItSaysAndASettingThatCannotBeReadIsToldOnce()
    {
        var run = await ParallelRun.RunAsync(
            meeting: 1, new Dictionary<string, string?> { ["POTEMKIN_PARALLEL"] = "always" }, "Category=serial|DisplayName=The second");

        run.Scenarios.Keys.Should().BeEquivalentTo(
            "The second", "One that wants to be alone", "Zero is the first", "And this is the second", "Later comes the third");
        run.Scenarios.Values.Where(scenario => scenario.Outcome == "Failed").Should().ContainSingle()
            .Which.Message.Should().Contain("The setting 'POTEMKIN_PARALLEL' cannot be 'always'.\n  It is 'scenarios', 'features' or 'off'.");
        run.Scenarios.Values.Where(scenario => scenario.Outcome == "NotExecuted").Should().HaveCount(4);
    }

    [Fact]
    public async Task ARunThatCannotBeginFailsForAll()
    {
        var run = await ParallelRun.RunAsync(
            meeting: 1, new Dictionary<string, string?> { ["FAIL_BEFORE_TEST_RUN"] = "yes" }, "Category=serial");

        run.ExitCode.Should().Be(1);
        run.Scenarios.Should().HaveCount(4);
        run.Scenarios.Values.Should().AllSatisfy(scenario => scenario.Message.Should().Contain("The run cannot begin."));
    }

    private static Dictionary<string, int> Counts(SpecsRun run) => Counted().Matches(run.Output).ToDictionary(
        count => count.Groups["what"].Value, count => int.Parse(count.Groups["count"].Value));

    [GeneratedRegex(@"^(?<title>[^(]+)\(row: ""(?<row>\w+)"".*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"\[.*\] (begins|ends)")]
    private static partial Regex Speaker();

    [GeneratedRegex("Counted: (?<what>.*) (?<count>[0-9]+)")]
    private static partial Regex Counted();
}
