using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.RuleBook;

public class BookTests
{
    [Fact]
    public void ScenariosStandUnderEachOfTheirControlsAndThoseWithoutOneAtTheEnd()
    {
        var book = Book.Of(SampleEvidence.Rich());

        book.Controls.Select(control => control.Title).Should().Equal("CIS-2.1.1", "NIST-SC-28", "No control");
        Places(book, "A bucket with a KMS key is compliant").Should().Equal(
            ("CIS-2.1.1", "s3-kms", true), ("NIST-SC-28", "s3-kms", false));
    }

    [Fact]
    public void WithinAControlScenariosStandByRuleAndThoseWithoutOneAtTheEnd()
    {
        var book = Book.Of(SampleEvidence.Rich());

        book.Controls[0].Groups.Select(group => group.Title).Should().Equal("eip-attached", "s3-kms", "Not executed: rules not known");
        book.Controls[2].Groups.Select(group => group.Title).Should().Equal("s3-kms", "No rule: what stacks are", "Not executed: rules not known");
    }

    [Fact]
    public void EveryScenarioIsToldInFullOnce()
    {
        var book = Book.Of(SampleEvidence.Large(60));

        book.Controls.SelectMany(control => control.Groups).SelectMany(group => group.Entries)
            .Where(entry => entry.IsInFull)
            .Select(entry => entry.Scenario.Number)
            .Should().BeEquivalentTo(Enumerable.Range(1, 60));
    }

    [Fact]
    public void WhatWasNotExecutedIsToldByItsOutcome()
    {
        var book = Book.Of(SampleEvidence.Rich());

        book.NotExecuted.Select(scenario => (scenario.Evidence.Outcome, scenario.Evidence.Reason)).Should().Equal(
            (ScenarioOutcome.Skipped, "Skipped: the scenario is @live-only, and the target is the embedded AWS."),
            (ScenarioOutcome.NotSelected, "Not selected: the filter is 'Category=fast'."),
            (ScenarioOutcome.NotReached, null),
            (ScenarioOutcome.Stopped, "Stopped: the run was told to end."));
    }

    [Fact]
    public void OnlyWhatTheRunDemandsIsMissing()
    {
        var evidence = SampleEvidence.Rich();

        var demanded = Book.Of(evidence);
        var free = Book.Of(evidence with { Runs = [.. evidence.Runs.Select(run => run with { Coverage = [] })] });

        demanded.RuleOf("eip-attached").Missing.Should().Equal("COMPLIANT", "NON_COMPLIANT");
        demanded.RuleOf("s3-kms").Missing.Should().BeEmpty();
        free.RulesNotProved.Should().BeEmpty();
        free.RuleOf("s3-kms").Proved.Should().Equal(new Dictionary<string, int> { ["COMPLIANT"] = 3, ["NON_COMPLIANT"] = 3 });
    }

    [Fact]
    public void ARuleOfMergedRunsHasTheDefinitionsThatDiffer()
    {
        var merged = SampleEvidence.Merged();
        var again = merged with { Rules = [.. merged.Rules, merged.Rules[0] with { Run = "again", Name = "s3-kms-again" }] };

        Book.Of(again).RuleOf("s3-kms").Definitions.Select(rule => rule.AccountId).Should().Equal("123456789012", "210987654321");
    }

    [Fact]
    public void ARuleThatAScenarioNamesIsInTheBookWhereTheEvidenceLacksIt()
    {
        var evidence = SampleEvidence.Rich();

        var book = Book.Of(evidence with { Rules = [], Scenarios = [.. evidence.Scenarios.Select(scenario => scenario with { Verdicts = [] })] });

        book.Rules.Select(rule => rule.Alias).Should().Equal("eip-attached", "s3-kms");
    }

    private static IEnumerable<(string, string, bool)> Places(Book book, string title) =>
        from control in book.Controls
        from section in control.Groups
        from entry in section.Entries
        where entry.Scenario.Evidence.Title == title
        select (control.Title, section.Title, entry.IsInFull);
}
