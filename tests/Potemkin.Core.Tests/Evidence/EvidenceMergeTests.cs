using Potemkin.Core.Evidence;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.Evidence;

public class EvidenceMergeTests
{
    [Fact]
    public void WhatOneMachineLeavesOutIsToldAsAnotherExecutedIt()
    {
        var first = Of("first", EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT")), NotSelected("two"), NotSelected("three"));
        var second = Of("second", NotSelected("one"), EvidenceSample.Scenario("two", EvidenceSample.Verdict("COMPLIANT")), NotSelected("three"));

        var merged = EvidenceMerge.Of([first, second]);

        merged.Runs.Select(run => run.Id).Should().Equal("first", "second");
        merged.Scenarios.Select(scenario => (scenario.Title, scenario.Run, scenario.Outcome)).Should().BeEquivalentTo(new[]
        {
            ("one", "first", ScenarioOutcome.Passed),
            ("two", "second", ScenarioOutcome.Passed),
            ("three", "first", ScenarioOutcome.NotSelected),
        });
    }

    [Fact]
    public void WhatSeveralExecutedIsToldAsOften()
    {
        var scenario = EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT"));

        EvidenceMerge.Of([Of("embedded", scenario), Of("live", scenario)]).Scenarios.Select(told => told.Run).Should().Equal("embedded", "live");
    }

    [Fact]
    public void ARunThatIsGivenTwiceIsOne()
    {
        var document = Of("first", EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT")));

        EvidenceMerge.Of([document, document]).Write().Should().Be(EvidenceMerge.Of([document]).Write());
    }

    [Fact]
    public void WhatIsSkippedForAReasonIsNotToldAsLeftOut()
    {
        var skipped = NotSelected("one") with { Outcome = ScenarioOutcome.Skipped, Reason = "live alone" };

        EvidenceMerge.Of([Of("first", NotSelected("one")), Of("second", skipped)]).Scenarios.Should().ContainSingle().Which.Reason.Should().Be("live alone");
    }

    [Fact]
    public void MergedEvidenceCanBeMergedAgain()
    {
        var one = Of("one", EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT")));
        var two = Of("two", EvidenceSample.Scenario("two", EvidenceSample.Verdict("COMPLIANT")));
        var three = Of("three", EvidenceSample.Scenario("three", EvidenceSample.Verdict("COMPLIANT")));

        EvidenceMerge.Of([EvidenceMerge.Of([one, two]), three]).Write().Should().Be(EvidenceMerge.Of([one, two, three]).Write());
    }

    private static ScenarioEvidence NotSelected(string title) => EvidenceSample.Scenario(title) with { Outcome = ScenarioOutcome.NotSelected };

    private static EvidenceDocument Of(string run, params IReadOnlyList<ScenarioEvidence> scenarios) => new()
    {
        Runs = [EvidenceSample.Run(run)],
        Rules = [EvidenceSample.Rule("s3-kms", run)],
        Scenarios = [.. scenarios.Select(scenario => scenario with { Run = run })],
    };
}
