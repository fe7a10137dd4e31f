namespace Potemkin.EmbeddedAws.Tests.Services.Config;

/// <summary>What AWS Config has begun and is interrupted in it does when the state is loaded.</summary>
public class InterruptedEvaluationTests
{
    private const string Rule = "encrypted";

    [Fact]
    public void AChangeIsRecordedAndJudgedAtItsTime()
    {
        for (var moment = 0; moment < 4; moment++)
        {
            using var aws = new ConfigFixture(Latency.Realistic());
            aws.PutRule(Rule, "S3_DEFAULT_ENCRYPTION_KMS");
            aws.Time.Advance(TimeSpan.FromMinutes(5));
            aws.CreateBucket("plain");
            aws.CreateBucket("closed", "aws:kms");
            for (var step = 0; step < moment; step++)
                aws.Time.AdvanceToNextTimer();

            aws.Interrupt();
            aws.Time.Advance(TimeSpan.FromSeconds(100));

            aws.Verdicts(Rule).Should().Equal("closed COMPLIANT", "plain NON_COMPLIANT");
            aws.Items("plain").Should().HaveCount(1);
        }
    }

    [Fact]
    public void ARequestedEvaluationGoesOn()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule(Rule, "S3_DEFAULT_ENCRYPTION_KMS");
        aws.CreateBucket("plain");
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        var before = ConfigFixture.OrderingTimestamp(aws.Results(Rule)[0]);
        aws.Call("StartConfigRulesEvaluation", $$"""{"ConfigRuleNames":["{{Rule}}"]}""");
        var started = aws.World.Now;

        aws.Interrupt();

        State(aws).Should().Be("EVALUATING");
        aws.Fail("StartConfigRulesEvaluation", $$"""{"ConfigRuleNames":["{{Rule}}"]}""").Code.Should().Be("LimitExceededException");
        aws.Time.Advance(TimeSpan.FromMinutes(2));
        State(aws).Should().Be("ACTIVE");
        ConfigFixture.OrderingTimestamp(aws.Results(Rule)[0]).Should().Be(started).And.BeAfter(before);
        aws.Call("StartConfigRulesEvaluation", $$"""{"ConfigRuleNames":["{{Rule}}"]}""");
    }

    [Fact]
    public void AVerdictThatWasFlippedComesRight()
    {
        using var aws = new ConfigFixture(Latency.Realistic(), new Faults { FlippingEvaluations = 1 });
        aws.PutRule(Rule, "S3_DEFAULT_ENCRYPTION_KMS");
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        aws.CreateBucket("plain");
        while (!aws.Verdicts(Rule).Any())
            aws.Time.AdvanceToNextTimer();
        aws.Verdicts(Rule).Should().Equal("plain COMPLIANT");

        aws.Interrupt();

        aws.Verdicts(Rule).Should().Equal("plain NON_COMPLIANT");
    }

    [Fact]
    public void APeriodicRuleKeepsItsTime()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule(Rule, "S3_BUCKET_PUBLIC_READ_PROHIBITED", ""","MaximumExecutionFrequency":"One_Hour" """);
        aws.Time.Advance(TimeSpan.FromMinutes(59));
        var first = LastInvocation(aws);

        aws.Interrupt();
        aws.Time.Advance(TimeSpan.FromMinutes(1));

        (LastInvocation(aws) - first).Should().Be(TimeSpan.FromHours(1));
        aws.Time.Advance(TimeSpan.FromHours(1));
        (LastInvocation(aws) - first).Should().Be(TimeSpan.FromHours(2));
    }

    [Fact]
    public void WhatWasDueMeanwhileIsDoneAtOnce()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule(Rule, "S3_DEFAULT_ENCRYPTION_KMS");
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        aws.CreateBucket("plain");
        var state = aws.World.Save();
        aws.World.Dispose();

        aws.Time.Advance(TimeSpan.FromDays(1));
        aws.Load(state);

        aws.Items("plain").Should().HaveCount(1);
    }

    [Fact]
    public void ADeletionOfARuleGoesOn()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule(Rule, "S3_DEFAULT_ENCRYPTION_KMS");
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        aws.Call("DeleteConfigRule", $$"""{"ConfigRuleName":"{{Rule}}"}""");

        aws.Interrupt();

        State(aws).Should().Be("DELETING");
        aws.Time.Advance(TimeSpan.FromMinutes(1));
        aws.Fail("DescribeConfigRules", $$"""{"ConfigRuleNames":["{{Rule}}"]}""").Code.Should().Be("NoSuchConfigRuleException");
    }

    private static string State(ConfigFixture aws) => aws.Call("DescribeConfigRules")["ConfigRules"]![0]!["ConfigRuleState"]!.ToString();

    private static DateTimeOffset LastInvocation(ConfigFixture aws) => ConfigFixture.At(
        aws.Call("DescribeConfigRuleEvaluationStatus")["ConfigRulesEvaluationStatus"]![0]!["LastSuccessfulInvocationTime"]);
}
