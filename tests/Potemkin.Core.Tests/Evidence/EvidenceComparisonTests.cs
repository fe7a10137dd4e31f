using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;
using Potemkin.Core.Evidence.Comparing;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.Evidence;

public class EvidenceComparisonTests
{
    private static readonly EvidenceDocument Before = EvidenceSample.Document(EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT")));

    [Fact]
    public void WhatIsMadeAnewInEachRunIsNoDifference()
    {
        var scenario = EvidenceSample.Scenario("one", EvidenceSample.Verdict("COMPLIANT") with
        {
            RuleName = "s3-kms-other-1",
            Stack = "bucket-other-2",
            ResourceId = "bucket-2",
            Resource = new ResourceEvidence("Bucket", "AWS::S3::Bucket", "bucket-2"),
            ChangedAt = EvidenceSample.Began.AddDays(7),
        }) with
        {
            Line = 99,
            Began = EvidenceSample.Began.AddDays(7),
        };
        var after = EvidenceSample.Document(scenario) with { Runs = [EvidenceSample.Run("other")], Rules = [EvidenceSample.Rule("s3-kms", "other")] };

        var comparison = EvidenceComparison.Of(Before, after);

        comparison.HasDifferences.Should().BeFalse();
        comparison.Compared.Should().Be(1);
    }

    [Fact]
    public void AVerdictThatIsAnotherIsToldWithItsScenario()
    {
        var comparison = EvidenceComparison.Of(
            Before, EvidenceSample.Document(EvidenceSample.Scenario("one", EvidenceSample.Verdict("NON_COMPLIANT", expected: "COMPLIANT"))));

        var verdict = comparison.Verdicts.Should().ContainSingle().Which;
        verdict.Should().BeEquivalentTo(new { Rule = "s3-kms", Resource = "'Bucket' (AWS::S3::Bucket)" });
        verdict.Scenario.Title.Should().Be("one");
        verdict.Differences.Should().Equal(new Difference("verdict", "COMPLIANT", "NON_COMPLIANT"));
        comparison.Outcomes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Before = ScenarioOutcome.Passed, After = ScenarioOutcome.Failed });
        comparison.HasDifferences.Should().BeTrue();
    }

    [Fact]
    public void AnAnnotationAndABasisThatAreOthersAreTold()
    {
        var after = EvidenceSample.Document(EvidenceSample.Scenario(
            "one", EvidenceSample.Verdict("COMPLIANT") with { Annotation = "has a key", Basis = VerdictBasis.Silence }));

        EvidenceComparison.Of(Before, after).Verdicts.Should().ContainSingle().Which.Differences.Should().Equal(
            new Difference("basis", "COMPLIANT, reported", "COMPLIANT, evaluated and nothing reported"),
            new Difference("annotation", null, "has a key"));
    }

    [Fact]
    public void AVerdictThatDidNotComeIsAnother() =>
        EvidenceComparison.Of(Before, EvidenceSample.Document(EvidenceSample.Scenario("one", EvidenceSample.Verdict(given: null))))
            .Verdicts.Should().ContainSingle().Which.Differences.Should().Equal(new Difference("verdict", "COMPLIANT", "none in time"));

    [Fact]
    public void ARuleThatIsDefinedOtherwiseIsTold()
    {
        var after = Before with
        {
            Rules = [EvidenceSample.Rule("s3-kms") with { InputParameters = """{"b":"2","a":"1"}""", ResourceTypes = ["AWS::S3::Bucket"] }],
        };

        EvidenceComparison.Of(Before, after).Rules.Should().ContainSingle().Which.Differences.Should().Equal(
            new Difference("parameters", null, """{"a":"1","b":"2"}"""), new Difference("resource types", null, "AWS::S3::Bucket"));
    }

    [Fact]
    public void WhatIsGoneIsADifferenceAndWhatIsNewIsNone()
    {
        var after = EvidenceSample.Document(EvidenceSample.Scenario("two", EvidenceSample.Verdict("COMPLIANT")));

        var comparison = EvidenceComparison.Of(Before, after);

        comparison.Gone.Select(scenario => scenario.Title).Should().Equal("one");
        comparison.New.Select(scenario => scenario.Title).Should().Equal("two");
        comparison.HasDifferences.Should().BeTrue();
        (comparison with { Gone = [] }).HasDifferences.Should().BeFalse();
    }

    [Fact]
    public void WhatOneOfThemDidNotExecuteIsNotCompared()
    {
        var after = EvidenceSample.Document(EvidenceSample.Scenario("one") with { Outcome = ScenarioOutcome.Skipped });

        var comparison = EvidenceComparison.Of(Before, after);

        comparison.NotCompared.Should().ContainSingle();
        comparison.HasDifferences.Should().BeFalse();
    }

    [Fact]
    public void RowsOfAnOutlineAreScenariosOfTheirOwn()
    {
        EvidenceDocument Rows(string first, string second) => EvidenceSample.Document(Row("AES256", first), Row("none", second));
        ScenarioEvidence Row(string algorithm, string given) => EvidenceSample.Scenario("outline", EvidenceSample.Verdict(given)) with
        {
            Examples = [new ParameterEvidence("algorithm", algorithm)],
        };

        var verdict = EvidenceComparison.Of(Rows("COMPLIANT", "COMPLIANT"), Rows("COMPLIANT", "NON_COMPLIANT")).Verdicts.Should().ContainSingle().Which;

        verdict.Scenario.ToString().Should().Be("'outline' (algorithm=none) of 'Buckets are encrypted'");
    }

    [Theory]
    [InlineData("embedded", "live", true)]
    [InlineData("http://127.0.0.1:4566/", "live", true)]
    [InlineData("live", "live", false)]
    [InlineData("embedded", "embedded", false)]
    public void ItIsAboutFidelityWhereOneOfThemIsOfAnAccount(string before, string after, bool isOfFidelity) =>
        EvidenceComparison.Of(
            Before with { Runs = [EvidenceSample.Run("one", before)] }, Before with { Runs = [EvidenceSample.Run("two", after)] })
            .IsOfFidelity.Should().Be(isOfFidelity);
}
