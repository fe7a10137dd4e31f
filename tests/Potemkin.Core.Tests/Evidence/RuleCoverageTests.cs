using Potemkin.Core.Evidence;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.Evidence;

public class RuleCoverageTests
{
    [Fact]
    public void AVerdictIsProvedWhereItWasExpectedAndGiven()
    {
        var coverage = RuleCoverage.Of(EvidenceSample.Document(
            EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT"), EvidenceSample.Verdict("COMPLIANT")),
            EvidenceSample.Scenario("two", EvidenceSample.Verdict("NON_COMPLIANT", expected: "COMPLIANT")),
            EvidenceSample.Scenario("three", EvidenceSample.Verdict(given: null, expected: "NOT_APPLICABLE"))));

        var rule = coverage.Should().ContainSingle().Which;
        rule.Proved.Should().Equal(new Dictionary<string, int> { ["COMPLIANT"] = 2 });
        rule.Gaps(RuleCoverage.ComplianceTypes).Should().Equal("NON_COMPLIANT", "NOT_APPLICABLE");
    }

    [Fact]
    public void ThatARuleReportsNothingMoreProvesNoVerdict()
    {
        var silence = EvidenceSample.Verdict(given: null) with { Expected = VerdictEvidence.NotReported, AsExpected = true };

        RuleCoverage.Of(EvidenceSample.Document(EvidenceSample.Scenario("one", silence))).Should().ContainSingle().Which.Proved.Should().BeEmpty();
    }

    [Fact]
    public void EachGapIsTold()
    {
        var evidence = EvidenceSample.Document(EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT"))) with
        {
            Rules = [EvidenceSample.Rule("s3-kms"), EvidenceSample.Rule("eip-attached")],
        };

        var require = () => RuleCoverage.Require(evidence, ["COMPLIANT", "NON_COMPLIANT"]);

        require.Should().Throw<RulesNotProvedException>().WithMessage(
            """
            2 rules are not proved for every verdict.
              Rule 'eip-attached': no scenario proves COMPLIANT or NON_COMPLIANT
              Rule 's3-kms': no scenario proves NON_COMPLIANT
              Try: a scenario for each, or the setting 'coverage' without what a rule never says.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void WhatIsProvedOrNotAskedForIsNoGap()
    {
        var evidence = EvidenceSample.Document(EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT")));

        RuleCoverage.Require(evidence, ["COMPLIANT"]);
        RuleCoverage.Require(evidence, []);
    }
}
