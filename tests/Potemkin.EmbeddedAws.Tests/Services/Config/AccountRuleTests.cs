using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

/// <summary>Rules about the account itself, and about what AWS Config does not record.</summary>
public class AccountRuleTests
{
    private const string Hub = "AWS::SecurityHub::Hub";
    private const string LogGroup = "AWS::Logs::LogGroup";

    [Fact]
    public void TheAccountIsJudgedWhenTheRuleIsPutAndOnRequest()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("hub", "SECURITYHUB_ENABLED");
        var before = aws.Results("hub").Single();

        aws.Add(Hub, "hub");
        var meanwhile = aws.Verdicts("hub").ToList();
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["hub"]}""");

        before["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!.ToJsonString().Should().Be(
            """{"ConfigRuleName":"hub","ResourceType":"AWS::::Account","ResourceId":"123456789012","EvaluationMode":"DETECTIVE"}""");
        before["ComplianceType"]!.GetValue<string>().Should().Be("NON_COMPLIANT");
        meanwhile.Should().Equal("123456789012 NON_COMPLIANT");
        aws.Verdicts("hub").Should().Equal("123456789012 COMPLIANT");
    }

    [Fact]
    public void TheAccountIsJudgedAgainAtTheRulesFrequency()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("hub", "SECURITYHUB_ENABLED", ""","MaximumExecutionFrequency":"One_Hour" """);
        aws.Time.Advance(TimeSpan.FromMinutes(59));
        aws.Add(Hub, "hub");
        var before = aws.Verdicts("hub").ToList();

        aws.Time.Advance(TimeSpan.FromMinutes(2));

        before.Should().Equal("123456789012 NON_COMPLIANT");
        aws.Verdicts("hub").Should().Equal("123456789012 COMPLIANT");
    }

    [Fact]
    public void AnEvaluationOfTheAccountGoesOnWhereItWasInterrupted()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("hub", "SECURITYHUB_ENABLED");

        aws.Interrupt();
        aws.Time.Advance(TimeSpan.FromSeconds(100));

        aws.Verdicts("hub").Should().Equal("123456789012 NON_COMPLIANT");
    }

    [Fact]
    public void TheScopeOfARuleLeavesTheAccountIn()
    {
        using var aws = new ConfigFixture();

        aws.PutRule("hub", "SECURITYHUB_ENABLED", ""","Scope":{"TagKey":"team"}""");

        aws.Verdicts("hub").Should().Equal("123456789012 NON_COMPLIANT");
    }

    [Fact]
    public void TheAccountsResultsAreFoundByResource()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("hub", "SECURITYHUB_ENABLED");

        var details = aws.Call("GetComplianceDetailsByResource", """{"ResourceType":"AWS::::Account","ResourceId":"123456789012"}""");
        var compliance = aws.Call("DescribeComplianceByResource", """{"ResourceType":"AWS::::Account"}""");

        details["EvaluationResults"]!.AsArray().Should().ContainSingle();
        compliance["ComplianceByResources"]![0]!["Compliance"]!["ComplianceType"]!.GetValue<string>().Should().Be("NON_COMPLIANT");
    }

    [Fact]
    public void WhatAwsConfigDoesNotRecordIsJudgedAsItIsThen()
    {
        using var aws = new ConfigFixture();
        var kept = aws.Add(LogGroup, "kept", new JsonObject { ["RetentionInDays"] = 400 });
        aws.Add(LogGroup, "forgotten", new JsonObject { ["RetentionInDays"] = 7L });
        aws.PutRule("logs", "CW_LOGGROUP_RETENTION_PERIOD_CHECK");
        var atFirst = aws.Verdicts("logs").ToList();

        aws.Add(LogGroup, "later", new JsonObject { ["RetentionInDays"] = 1 });
        var meanwhile = aws.Verdicts("logs").ToList();
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["logs"]}""");
        var then = aws.Verdicts("logs").ToList();
        aws.Delete(kept);

        atFirst.Should().Equal("forgotten NON_COMPLIANT", "kept COMPLIANT");
        meanwhile.Should().Equal(atFirst);
        then.Should().Equal("forgotten NON_COMPLIANT", "kept COMPLIANT", "later NON_COMPLIANT");
        aws.Verdicts("logs").Should().Equal("forgotten NON_COMPLIANT", "later NON_COMPLIANT");
        aws.Fail("ListDiscoveredResources", """{"resourceType":"AWS::Logs::LogGroup"}""").Code.Should().Be("ValidationException");
    }

    [Fact]
    public void AnEvaluationOfWhatIsNotRecordedGoesOnWhereItWasInterrupted()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.Add(LogGroup, "forgotten", new JsonObject { ["RetentionInDays"] = 7 });
        aws.PutRule("logs", "CW_LOGGROUP_RETENTION_PERIOD_CHECK");

        aws.Interrupt();
        aws.Time.Advance(TimeSpan.FromSeconds(100));

        aws.Verdicts("logs").Should().Equal("forgotten NON_COMPLIANT");
    }
}
