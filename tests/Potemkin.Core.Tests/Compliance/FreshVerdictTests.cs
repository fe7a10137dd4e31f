using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public sealed class FreshVerdictTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task TheExpectedFreshVerdictCountsAtOnce()
    {
        var aws = await StartAsync();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        aws.Time.Advance(TimeSpan.FromMinutes(1));
        var asked = aws.Time.GetUtcNow();

        var verdict = await aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
        verdict.Basis.Should().Be(VerdictBasis.Report);
        aws.Time.GetUtcNow().Should().Be(asked);
    }

    [Theory]
    [InlineData("COMPLIANT", "NON_COMPLIANT")]
    [InlineData("NON_COMPLIANT", "COMPLIANT")]
    public async Task TheVerdictOfBeforeAnUpdateNeitherPassesNorFails(string before, string after)
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        var stale = ScriptedRun.Result(before, aws.Time.GetUtcNow());
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        var updatedAt = aws.Time.GetUtcNow();
        var fresh = ScriptedRun.Result(after, updatedAt.AddMinutes(2));
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = [aws.Time.GetUtcNow() < updatedAt.AddMinutes(2) ? stale : fresh],
        });
        await aws.UpdateAsync(stack, begunAt: updatedAt.AddSeconds(-30), changedAt: updatedAt);

        var whereStaleWasExpected = await aws.JudgeAsync(rule, stack, before);
        var whereFreshWasExpected = await aws.JudgeAsync(rule, stack, after);

        whereStaleWasExpected.ComplianceType.Value.Should().Be(after);
        whereFreshWasExpected.ComplianceType.Value.Should().Be(after);
    }

    [Fact]
    public async Task AVerdictOfTheSameMillisecondAsTheChangeIsFreshAndOneMillisecondEarlierIsNot()
    {
        var aws = await StartAsync();
        var changedAt = aws.Time.GetUtcNow();
        // A tick short of the millisecond, as seconds with a fraction come out of a double.
        aws.RuleReports(
            [ScriptedRun.Result(ComplianceType.COMPLIANT, changedAt.AddMilliseconds(-1))],
            [ScriptedRun.Result(ComplianceType.COMPLIANT, changedAt.AddTicks(-1))]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
        aws.Script.CallsOf<GetComplianceDetailsByConfigRuleRequest>().Should().Be(2);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(-100, false)]
    public async Task AnEvaluationThatIsTimedToTheSecondIsOfTheItemThatWasRecordedInThatSecond(int recordedAfterChange, bool isFresh)
    {
        var aws = await StartAsync();
        aws.Time.Advance(TimeSpan.FromMilliseconds(500));
        var changedAt = aws.Time.GetUtcNow();
        aws.StackHasBucket(changedAt);
        aws.WasRecorded(changedAt.AddMilliseconds(recordedAfterChange));
        var result = ScriptedRun.Result(ComplianceType.COMPLIANT, changedAt.AddMilliseconds(recordedAfterChange));
        // The SDK for Python sends whole seconds.
        result.EvaluationResultIdentifier.OrderingTimestamp = changedAt.AddMilliseconds(-500).UtcDateTime;
        aws.RuleReports([result], [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, changedAt.AddMinutes(1))]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(isFresh ? ComplianceType.COMPLIANT : ComplianceType.NON_COMPLIANT);
    }

    [Fact]
    public async Task AnEvaluationThatWasInvokedBeforeTheChangeIsNotOfItWhateverItsTimeIsRoundedTo()
    {
        var aws = await StartAsync();
        var changedAt = aws.Time.GetUtcNow();
        var stale = ScriptedRun.Result(ComplianceType.COMPLIANT, changedAt.AddMilliseconds(-400));
        // The SDK for .NET rounds to whole seconds.
        stale.EvaluationResultIdentifier.OrderingTimestamp = changedAt.UtcDateTime;
        aws.RuleReports([stale], [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, changedAt.AddMinutes(1))]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.NON_COMPLIANT);
    }

    [Fact]
    public async Task AnEvaluationOfAnOlderItemCountsOnlyWhenAwsConfigHasHadTheTimeToRecordTheChange()
    {
        var aws = await StartAsync();
        var changedAt = aws.Time.GetUtcNow();
        aws.WasRecorded(changedAt.AddHours(-1));
        aws.RuleReports([OfAnOlderItem(changedAt)]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.InvokedAt.Should().Be(changedAt.AddSeconds(1));
        (aws.Time.GetUtcNow() - changedAt).Should().BeGreaterThanOrEqualTo(TimeSpan.FromMinutes(3)).And.BeLessThan(TimeSpan.FromMinutes(4));
    }

    [Fact]
    public async Task AnEvaluationOfAnOlderItemNeverCountsWhenTheChangeIsRecordedMeanwhile()
    {
        var aws = await StartAsync();
        var changedAt = aws.Time.GetUtcNow();
        var old = OfAnOlderItem(changedAt);
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems = aws.Time.GetUtcNow() < changedAt.AddMinutes(1)
                ? [Item(changedAt.AddHours(-1), "old")]
                : [Item(changedAt.AddMinutes(1), "new"), Item(changedAt.AddHours(-1), "old")],
        });
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = [aws.Time.GetUtcNow() < changedAt.AddMinutes(10) ? old : ScriptedRun.Result(ComplianceType.NON_COMPLIANT, changedAt.AddMinutes(1))],
        });

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.NON_COMPLIANT);

        static ConfigurationItem Item(DateTimeOffset at, string content) => new() { ConfigurationItemCaptureTime = at.UtcDateTime, Configuration = content };
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task HowFarThisMachinesClockIsFromThatOfAwsDoesNotMatter(int hours)
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        var updatedAt = aws.Time.GetUtcNow().AddHours(hours).AddMinutes(5);
        var stale = ScriptedRun.Result(ComplianceType.COMPLIANT, updatedAt.AddMinutes(-5));
        var fresh = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, updatedAt.AddMinutes(2));
        aws.RuleReports([stale], [stale], [stale], [fresh]);
        await aws.UpdateAsync(stack, begunAt: updatedAt.AddSeconds(-30), changedAt: updatedAt);
        var asked = aws.Time.GetUtcNow();

        var verdict = await aws.JudgeAsync(rule, stack, ComplianceType.NON_COMPLIANT);

        verdict.ReportedAt.Should().Be(updatedAt.AddMinutes(2));
        aws.Script.CallsOf<GetComplianceDetailsByConfigRuleRequest>().Should().Be(4);
        (aws.Time.GetUtcNow() - asked).Should().BeLessThan(TimeSpan.FromSeconds(40 + 3 * 5));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task HowFarTheClocksAreApartDoesNotMatterToSilenceNorToTheRulesOwnErrors(int hours)
    {
        var aws = await StartAsync();
        var changedAt = aws.Time.GetUtcNow().AddHours(hours);
        aws.StackHasBucket(changedAt);
        aws.RuleReports([[]]);
        var failedBefore = new ConfigRuleEvaluationStatus
        {
            ConfigRuleName = ScriptedRun.RuleName,
            LastSuccessfulInvocationTime = changedAt.AddMinutes(-2).UtcDateTime,
            LastSuccessfulEvaluationTime = changedAt.AddMinutes(-2).UtcDateTime,
            LastFailedEvaluationTime = changedAt.AddMinutes(-1).UtcDateTime,
            LastErrorCode = "KeyError",
        };
        aws.RuleWasEvaluated(failedBefore, failedBefore, failedBefore, ScriptedRun.Succeeded(changedAt.AddMinutes(1)));

        var verdict = await aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        verdict.Basis.Should().Be(VerdictBasis.Silence);
        verdict.InvokedAt.Should().Be(changedAt.AddMinutes(1));
        aws.Script.CallsOf<DescribeConfigRuleEvaluationStatusRequest>().Should().BeGreaterThan(4);
    }

    /// <summary>A verdict of a rule that was invoked since the change, on what was recorded before it.</summary>
    private static EvaluationResult OfAnOlderItem(DateTimeOffset changedAt)
    {
        var result = ScriptedRun.Result(ComplianceType.COMPLIANT, changedAt.AddSeconds(1));
        result.EvaluationResultIdentifier.OrderingTimestamp = changedAt.AddHours(-1).UtcDateTime;
        return result;
    }

    private Task<ScriptedRun> StartAsync() => ScriptedRun.WithBucketAsync(_templates);
}
