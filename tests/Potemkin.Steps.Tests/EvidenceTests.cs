using Potemkin.Core.Evidence;

namespace Potemkin.Steps.Tests;

[Collection(nameof(FailingRun))]
public sealed class EvidenceTests(FailingRun failing)
{
    [Fact]
    public void EveryScenarioIsToldOnceInTheOrderOfTheFiles()
    {
        var lines = failing.Evidence.Scenarios.Select(scenario => (scenario.Feature!.File, scenario.Line)).ToList();

        lines.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        failing.Evidence.Scenarios.Select(scenario => scenario.Title).Should().Contain(failing.Run.Scenarios.Keys);
    }

    [Theory]
    [InlineData("A scenario that is right", ScenarioOutcome.Passed, null)]
    [InlineData("A parameter that the template lacks", ScenarioOutcome.Failed, "The template 'aes256_bucket.yml' has no parameter 'SSEAlgoritm'.")]
    [InlineData("A step that nobody wrote", ScenarioOutcome.Failed, "There is no step of this text.")]
    [InlineData("A scenario that is ignored", ScenarioOutcome.Skipped, "Ignored")]
    [InlineData("A stack that is kept holds one that is not", ScenarioOutcome.NotSelected, "The run was told to leave it out.")]
    public void WhatBecameOfItIsTold(string title, ScenarioOutcome outcome, string? reason)
    {
        var scenario = Scenario(title);

        scenario.Outcome.Should().Be(outcome);
        (scenario.Reason?.Split('\n')[0]).Should().Be(reason);
    }

    [Fact]
    public void AScenarioIsToldStepByStep()
    {
        var scenario = Scenario("A verdict that is another");

        scenario.Steps.Select(step => (step.Keyword, step.Text, step.Outcome)).Should().Equal(
            ("Given", "the Config rule 's3-kms' from 's3-kms.yml'", StepOutcome.Passed),
            ("And", "the stack 'aes256_bucket.yml' with SSEAlgorithm=AES256", StepOutcome.Passed),
            ("Then", "rule 's3-kms' reports the bucket COMPLIANT", StepOutcome.Failed));
        scenario.Steps.Should().OnlyContain(step => step.Ended >= step.Began);
        failing.Run.Scenarios["A verdict that is another"].Message.ReplaceLineEndings("\n").Should().Contain(scenario.Reason);
    }

    [Fact]
    public void TheVerdictIsToldAsExpectedAndGiven()
    {
        var scenario = Scenario("A verdict that is another");

        var verdict = scenario.Verdicts.Should().ContainSingle().Which;
        verdict.Should().BeEquivalentTo(new { Rule = "s3-kms", Expected = "COMPLIANT", Given = "NON_COMPLIANT", AsExpected = false });
        verdict.Stack.Should().Be(scenario.Stacks.Should().ContainSingle().Which.Name);
        failing.Evidence.Rules.Should().Contain(rule => rule.Alias == "s3-kms" && rule.Name == verdict.RuleName && rule.Identifier == "S3_DEFAULT_ENCRYPTION_KMS");
    }

    [Fact]
    public void TheStepThatNobodyWroteIsTheOneThatFails() =>
        Scenario("A step that nobody wrote").Steps.Select(step => step.Outcome).Should().Equal(StepOutcome.Passed, StepOutcome.Failed, StepOutcome.NotTaken);

    [Fact]
    public void WhatIsNotExecutedIsToldStepByStepAll() =>
        Scenario("A scenario that is ignored").Steps.Should().ContainSingle().Which.Text.Should().Be("the stack 'aes256_bucket.yml'");

    [Fact]
    public void NoSecretIsInIt()
    {
        var scenario = Scenario("A secret in a step");

        scenario.Steps[0].Text.Should().Be("the stack 'secret_bucket.yml' with Token=****");
        scenario.Stacks.Should().ContainSingle().Which.Changes[0].Parameters.Should().Equal(new ParameterEvidence("Token", "****"));
        failing.EvidenceText.Should().NotContain("correct-horse").And.NotContain("battery-staple");
    }

    private ScenarioEvidence Scenario(string title) => failing.Evidence.Scenarios.Single(scenario => scenario.Title == title);
}
