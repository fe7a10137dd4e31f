using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public sealed class NotApplicableTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task AnExplicitNotApplicableCountsAtOnce()
    {
        var aws = await StartAsync();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NOT_APPLICABLE, aws.Time.GetUtcNow())]);

        var verdict = await aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        verdict.Basis.Should().Be(VerdictBasis.Report);
    }

    [Fact]
    public async Task SilenceAfterACompletedEvaluationIsNotApplicableOnceItHasSettled()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(now.AddSeconds(1)));

        var verdict = await aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        verdict.Basis.Should().Be(VerdictBasis.Silence);
        verdict.ToString().Should().Be("NOT_APPLICABLE (evaluated, nothing reported)");
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task SilenceThatIsBrokenBeforeItHasSettledIsWhatIsReported()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([], [], [], [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now.AddSeconds(5))]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(now.AddSeconds(1)));

        var verdict = await aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        verdict.ToString().Should().Be("NON_COMPLIANT");
    }

    [Fact]
    public async Task SilenceIsOfNoMeaningToWhoExpectsAnythingElse()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = aws.Time.GetUtcNow() < now.AddMinutes(3) ? [] : [ScriptedRun.Result(ComplianceType.COMPLIANT, now.AddMinutes(3))],
        });
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(now.AddSeconds(1)));

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task SilenceAfterAnEvaluationThatWasInvokedBeforeTheChangeIsNoStatement()
    {
        var aws = await StartAsync();
        var changedAt = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(invoked: changedAt.AddSeconds(-1), evaluated: changedAt.AddSeconds(20)));

        var act = () => aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Contain("Last state: Bucket: no evaluation since it changed");
    }

    [Fact]
    public async Task SilenceAfterAnEvaluationOfBeforeTheResourceWasRecordedIsNoStatement()
    {
        var aws = await StartAsync();
        var changedAt = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        aws.WasRecorded(changedAt.AddMinutes(1));
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(changedAt.AddSeconds(59)));

        var act = () => aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Contain("Last state: Bucket: no evaluation since it changed");
    }

    [Fact]
    public async Task ARuleThatNothingHasEvaluatedSinceTheResourceWasRecordedIsEvaluatedOnce()
    {
        var aws = await StartAsync();
        var recordedAt = aws.Time.GetUtcNow().AddMinutes(1);
        var startedAt = recordedAt.AddSeconds(-1);
        aws.RuleReports([[]]);
        aws.WasRecorded(recordedAt);
        aws.Script.On<DescribeConfigRuleEvaluationStatusRequest>(_ => new DescribeConfigRuleEvaluationStatusResponse
        {
            ConfigRulesEvaluationStatus = [ScriptedRun.Succeeded(startedAt)],
        });
        aws.Script.On<StartConfigRulesEvaluationRequest>(_ =>
        {
            startedAt = aws.Time.GetUtcNow();
            return new StartConfigRulesEvaluationResponse();
        });

        var verdict = await aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        verdict.Basis.Should().Be(VerdictBasis.Silence);
        startedAt.Should().BeAfter(recordedAt);
        aws.Script.CallsOf<StartConfigRulesEvaluationRequest>().Should().Be(1);
    }

    [Fact]
    public async Task ThatItMayNotBeEvaluatedIsTold()
    {
        var aws = await StartAsync();
        aws.RuleReports([[]]);
        aws.Script.On<StartConfigRulesEvaluationRequest>(_ => new AmazonConfigServiceException("not authorized") { ErrorCode = "AccessDeniedException" });

        var act = () => aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        (await act.Should().ThrowAsync<AmazonConfigServiceException>()).WithMessage("not authorized");
        aws.Time.GetUtcNow().Should().BeBefore(new DateTimeOffset(2026, 1, 1, 0, 5, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("COMPLIANT", false)]
    [InlineData("NON_COMPLIANT", false)]
    [InlineData("NOT_APPLICABLE", true)]
    public async Task AStaleVerdictThatStillStandsIsNoSilenceUnlessItSaysTheSame(string stale, bool isSilence)
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        var updatedAt = aws.Time.GetUtcNow().AddMinutes(5);
        aws.RuleReports([ScriptedRun.Result(stale, updatedAt.AddMinutes(-4))]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(updatedAt.AddSeconds(1)));
        await aws.UpdateAsync(stack, begunAt: updatedAt.AddSeconds(-30), changedAt: updatedAt);

        var act = () => aws.JudgeAsync(rule, stack, ComplianceType.NOT_APPLICABLE);

        if (isSilence)
            (await act()).Basis.Should().Be(VerdictBasis.Silence);
        else
            (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().StartWith("The rule 's3-kms' gave no verdict within 900 s");
    }

    [Fact]
    public async Task SilenceOfARuleThatWasNeverEvaluatedIsATimeoutAndNotAPass()
    {
        var aws = await StartAsync();
        aws.RuleReports([[]]);

        var act = () => aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        var thrown = await act.Should().ThrowAsync<PotemkinException>();
        thrown.WithMessage("""
            The rule 's3-kms' gave no verdict within 900 s and 79 polls.
              Expected: NOT_APPLICABLE for 'Bucket' (AWS::S3::Bucket bucket-1), changed at 2026-01-01 00:00:00Z
              Last state: Bucket: no evaluation since it changed
              Try: see whether the rule's scope and the configuration recorder include the resource type, or allow a longer POTEMKIN_TIMEOUT_VERDICT.
            """);
    }

    /// <summary>An AWS Config that takes every evaluation; how the rule's evaluations went by then is for each test to say.</summary>
    private async Task<ScriptedRun> StartAsync()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        aws.Script.On<StartConfigRulesEvaluationRequest>(_ => new StartConfigRulesEvaluationResponse());
        return aws;
    }
}
