using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public sealed class FailingRuleTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ARuleThatCannotEvaluateIsToldWhenThatHasSettled()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        aws.Script.On<DescribeConfigRuleEvaluationStatusRequest>(_ => new DescribeConfigRuleEvaluationStatusResponse
        {
            ConfigRulesEvaluationStatus =
            [
                new ConfigRuleEvaluationStatus
                {
                    ConfigRuleName = ScriptedRun.RuleName,
                    LastFailedEvaluationTime = now.AddSeconds(1).UtcDateTime,
                    LastErrorCode = "KeyError",
                    LastErrorMessage = "'configuration'",
                },
            ],
        });

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            The rule 's3-kms' cannot evaluate: KeyError.
              Reason: 'configuration'
            """);
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30)).And.BeLessThan(TimeSpan.FromSeconds(10 + 40 + 30 + 5));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(1, 2)]
    public async Task AnErrorOfBeforeTheChangeOrBeforeALaterSuccessIsWaitedThrough(int failedAfter, int? succeededAfter)
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([], [], [], [ScriptedRun.Result(ComplianceType.COMPLIANT, now.AddSeconds(8))]);
        var status = Failed(now.AddSeconds(failedAfter));
        status.LastSuccessfulEvaluationTime = succeededAfter is { } seconds ? now.AddSeconds(seconds).UtcDateTime : null;
        aws.RuleWasEvaluated(status);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AnInvocationThatFailsWhileAVerdictIsWaitedForIsToldWhenThatHasSettled()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        aws.Script.On<DescribeConfigRuleEvaluationStatusRequest>(_ => new DescribeConfigRuleEvaluationStatusResponse
        {
            ConfigRulesEvaluationStatus =
            [
                aws.Time.GetUtcNow() < now.AddMinutes(1) ? ScriptedRun.Succeeded(now.AddMinutes(-1)) : new ConfigRuleEvaluationStatus
                {
                    ConfigRuleName = ScriptedRun.RuleName,
                    LastFailedInvocationTime = now.AddMinutes(1).UtcDateTime,
                    LastErrorCode = "AccessDenied",
                    LastErrorMessage = "The function cannot be invoked.",
                },
            ],
        });

        var act = () => aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            The rule 's3-kms' cannot evaluate: AccessDenied.
              Reason: The function cannot be invoked.
            """);
        aws.Time.GetUtcNow().Should().BeOnOrBefore(now.AddSeconds(60 + 15 + 46));
    }

    [Fact]
    public async Task AnErrorOfBeforeTheResourceWasRecordedIsAnotherResourcesAndIsWaitedThrough()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.WasRecorded(now.AddMinutes(2));
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = aws.Time.GetUtcNow() < now.AddMinutes(3) ? [] : [ScriptedRun.Result(ComplianceType.COMPLIANT, now.AddMinutes(2))],
        });
        aws.RuleWasEvaluated(Failed(now.AddMinutes(1)));

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AVerdictThatIsThereCountsWhateverFailedBesides()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NOT_APPLICABLE, now)]);
        aws.RuleWasEvaluated(Failed(now.AddSeconds(1)));

        var verdict = await aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        verdict.Basis.Should().Be(VerdictBasis.Report);
    }

    private static ConfigRuleEvaluationStatus Failed(DateTimeOffset at) => new()
    {
        ConfigRuleName = ScriptedRun.RuleName,
        LastFailedEvaluationTime = at.UtcDateTime,
        LastErrorCode = "KeyError",
        LastErrorMessage = "'configuration'",
    };

    private Task<ScriptedRun> StartAsync() => ScriptedRun.WithBucketAsync(_templates);
}
