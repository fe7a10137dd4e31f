using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.RuleBook;

public class ResultSentenceTests
{
    [Fact]
    public void FailuresAreToldBeforeWhatWasNotExecutedAndNotProved()
    {
        var result = ResultSentence.Of(Book.Of(SampleEvidence.Rich()));

        result.IsGood.Should().BeFalse();
        result.Sentence.Should().Be("2 of 13 scenarios failed.");
        result.Remarks.Select(remark => remark.Text).Should().Equal(
            "4 scenarios were not executed: 1 skipped, 1 not selected, 1 not reached, 1 stopped.",
            "1 rule is not proved for every verdict that is demanded.");
    }

    [Fact]
    public void WhatPassedAltogetherIsGood()
    {
        var result = ResultSentence.Of(Book.Of(Only(ScenarioOutcome.Passed)));

        result.IsGood.Should().BeTrue();
        result.Sentence.Should().Be("All 6 scenarios passed.");
        result.Remarks.Should().BeEmpty();
    }

    [Fact]
    public void WhatWasNotExecutedIsNoPass()
    {
        var evidence = Only(ScenarioOutcome.Passed, ScenarioOutcome.Skipped);

        ResultSentence.Of(Book.Of(evidence)).Sentence.Should().Be("No scenario failed; 6 of 7 passed.");
    }

    [Fact]
    public void ARunThatLeftSomethingBehindIsNotGood()
    {
        var evidence = Only(ScenarioOutcome.Passed);

        ResultSentence.Of(Book.Of(evidence with { Runs = [evidence.Runs[0] with { Failure = "Stacks are left." }] })).IsGood.Should().BeFalse();
    }

    [Fact]
    public void ARunWithoutScenariosProvesNothing() => ResultSentence.Of(Book.Of(Only())).Should()
        .BeEquivalentTo(new { IsGood = false, Sentence = "There was no scenario." });

    private static EvidenceDocument Only(params ScenarioOutcome[] outcomes)
    {
        var evidence = SampleEvidence.Rich();
        return evidence with
        {
            Runs = [RunSample.Run()],
            Scenarios = [.. evidence.Scenarios.Where(scenario => outcomes.Contains(scenario.Outcome) && scenario.Title != "A bucket that stays")],
        };
    }
}
