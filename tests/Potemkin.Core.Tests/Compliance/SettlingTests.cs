using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public sealed class SettlingTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task AnUnexpectedVerdictCountsOnlyWhenItHasStoodForTheSettleTime()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, annotation: "no key")]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ToString().Should().Be("NON_COMPLIANT ('no key')");
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30)).And.BeLessThan(TimeSpan.FromSeconds(10 + 40 + 30 + 5));
    }

    [Fact]
    public async Task AVerdictThatFlipsToTheExpectedOneBeforeItSettlesIsTheExpectedOne()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        var early = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now);
        aws.RuleReports([early], [early], [ScriptedRun.Result(ComplianceType.COMPLIANT, now.AddSeconds(5))]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AnotherUnexpectedVerdictHasToStandForTheSettleTimeOnItsOwn()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, annotation: aws.Time.GetUtcNow() < now.AddSeconds(25) ? "no policy" : "no key")],
        });

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.Annotation.Should().Be("no key");
        aws.Time.GetUtcNow().Should().BeOnOrAfter(now.AddSeconds(25 + 30));
    }

    [Fact]
    public async Task AnUnexpectedVerdictThatGoesAwayHasToSettleAnew()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = (aws.Time.GetUtcNow() - now).TotalSeconds is > 55 and < 65 ? [] : [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now)],
        });

        await aws.JudgeAsync(ComplianceType.COMPLIANT);

        aws.Time.GetUtcNow().Should().BeOnOrAfter(now.AddSeconds(65 + 30));
    }

    private Task<ScriptedRun> StartAsync() => ScriptedRun.WithBucketAsync(_templates);
}
