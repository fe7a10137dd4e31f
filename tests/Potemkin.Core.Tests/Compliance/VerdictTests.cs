using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public sealed class VerdictTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task TheExpectedFreshVerdictCountsAtOnce()
    {
        var aws = await StartAsync();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);
        var started = aws.Time.GetUtcNow();

        var verdict = await JudgeAsync(aws, ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
        verdict.Basis.Should().Be(VerdictBasis.Report);
        aws.Time.GetUtcNow().Should().Be(started);
    }

    [Fact]
    public async Task TheVerdictOfBeforeAnUpdateNeverCounts()
    {
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        var rule = await aws.Time.RunAsync(aws.Run.Rules.ExistingAsync(ScriptedRun.RuleName));
        var stale = ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow());
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        var updatedAt = aws.Time.GetUtcNow();
        aws.Script.On<UpdateStackRequest>(_ => new UpdateStackResponse { StackId = "stack-1" });
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.UPDATE_COMPLETE));
        aws.StackHasBucket(updatedAt);
        aws.RuleReports([stale], [stale], [stale], [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, updatedAt.AddMinutes(1))]);

        await aws.Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string> { ["Algorithm"] = "none" }));
        var verdicts = await aws.Time.RunAsync(rule.JudgeAsync([new(stack["Bucket"], ComplianceType.COMPLIANT)]));

        verdicts.Single().ComplianceType.Should().Be(ComplianceType.NON_COMPLIANT);
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

        var verdict = await JudgeAsync(aws, ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
        aws.Script.CallsOf<GetComplianceDetailsByConfigRuleRequest>().Should().Be(2);
    }

    [Fact]
    public async Task AnUnexpectedVerdictCountsOnlyWhenItHasStoodForTheSettleTime()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, annotation: "no key")]);

        var verdict = await JudgeAsync(aws, ComplianceType.COMPLIANT);

        verdict.ToString().Should().Be("NON_COMPLIANT ('no key')");
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30)).And.BeLessThan(TimeSpan.FromSeconds(46));
    }

    [Fact]
    public async Task AVerdictThatFlipsToTheExpectedOneBeforeItSettlesIsTheExpectedOne()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        var early = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now);
        aws.RuleReports([early], [early], [ScriptedRun.Result(ComplianceType.COMPLIANT, now.AddSeconds(5))]);

        var verdict = await JudgeAsync(aws, ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AnExplicitNotApplicableCountsAtOnce()
    {
        var aws = await StartAsync();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NOT_APPLICABLE, aws.Time.GetUtcNow())]);

        var verdict = await JudgeAsync(aws, ComplianceType.NOT_APPLICABLE);

        verdict.Basis.Should().Be(VerdictBasis.Report);
    }

    [Fact]
    public async Task SilenceAfterACompletedEvaluationIsNotApplicableOnceItHasSettled()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        RuleEvaluated(aws, succeeded: now.AddSeconds(1));

        var verdict = await JudgeAsync(aws, ComplianceType.NOT_APPLICABLE);

        verdict.Basis.Should().Be(VerdictBasis.Silence);
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task SilenceOfARuleThatWasNeverEvaluatedIsATimeoutAndNotAPass()
    {
        var aws = await StartAsync();
        aws.RuleReports([[]]);

        var act = () => JudgeAsync(aws, ComplianceType.NOT_APPLICABLE);

        var thrown = await act.Should().ThrowAsync<PotemkinException>();
        thrown.WithMessage("""
            The rule 's3-kms' gave no verdict within 900 s and 65 polls.
              Expected: NOT_APPLICABLE for 'Bucket' (AWS::S3::Bucket bucket-1), changed at 2026-01-01 00:00:00Z
              Last state: Bucket: no evaluation since it changed
              Try: see whether the rule's scope and the configuration recorder include the resource type, or allow a longer POTEMKIN_TIMEOUT_VERDICT.
            """);
    }

    [Fact]
    public async Task ARuleThatCannotEvaluateIsToldWithinSeconds()
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

        var act = () => JudgeAsync(aws, ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            The rule 's3-kms' cannot evaluate: KeyError.
              Reason: 'configuration'
            """);
        aws.Time.GetUtcNow().Should().Be(now);
    }

    [Fact]
    public async Task ARuleThatDoesNotExistIsToldWithTheNearestName()
    {
        var aws = await StartAsync();
        aws.Script.On<DescribeConfigRulesRequest>(
            _ => new NoSuchConfigRuleException("no such rule"),
            _ => new DescribeConfigRulesResponse { ConfigRules = [new() { ConfigRuleName = "s3-kms" }, new() { ConfigRuleName = "eip-attached" }] });

        var act = () => aws.Time.RunAsync(aws.Run.Rules.ExistingAsync("s3-kns"));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            There is no Config rule 's3-kns'.
              Did you mean 's3-kms'?
              There are: 's3-kms', 'eip-attached'
              Try: Given the Config rule '…' from '….yml', to deploy it for the run.
            """);
    }

    [Fact]
    public async Task ResultsAreReadOverAllPages()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(
            _ => new GetComplianceDetailsByConfigRuleResponse { EvaluationResults = [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, "another")], NextToken = "2" },
            _ => new GetComplianceDetailsByConfigRuleResponse { NextToken = "3" },
            request => request.NextToken == "3"
                ? new GetComplianceDetailsByConfigRuleResponse { EvaluationResults = [ScriptedRun.Result(ComplianceType.COMPLIANT, now)] }
                : new InvalidOperationException($"page {request.NextToken}"));

        var verdict = await JudgeAsync(aws, ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AnElasticIpIsFoundUnderItsAllocationId()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.StackHasBucket(now, physicalId: "203.0.113.9", resourceType: "AWS::EC2::EIP");
        aws.Script.On<ListDiscoveredResourcesRequest>(
            _ => new ListDiscoveredResourcesResponse(),
            _ => new ListDiscoveredResourcesResponse { ResourceIdentifiers = [Identifier("eipalloc-1"), Identifier("eipalloc-2")] });
        aws.Script.On<GetResourceConfigHistoryRequest>(request => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems = [new ConfigurationItem { Configuration = $$"""{"publicIp":"{{(request.ResourceId == "eipalloc-2" ? "203.0.113.9" : "203.0.113.8")}}"}""" }],
        });
        var result = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, "eipalloc-2");
        result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceType = "AWS::EC2::EIP";
        aws.RuleReports([result]);

        var verdict = await JudgeAsync(aws, ComplianceType.NON_COMPLIANT);

        verdict.ResourceId.Value.Should().Be("eipalloc-2");

        static ResourceIdentifier Identifier(string id) => new() { ResourceType = "AWS::EC2::EIP", ResourceId = id };
    }

    [Fact]
    public async Task ARuleIsForgottenAboutOnlyWhenItHasBeenSilentThroughTheSettleTime()
    {
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        var rule = await aws.Time.RunAsync(aws.Run.Rules.ExistingAsync(ScriptedRun.RuleName));
        var reported = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, aws.Time.GetUtcNow());
        aws.RuleReports([reported], [], [reported], []);
        var started = aws.Time.GetUtcNow();

        await aws.Time.RunAsync(rule.ShouldNoLongerReport(stack["Bucket"]));

        (aws.Time.GetUtcNow() - started).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(36));
    }

    [Fact]
    public async Task AnEvaluationIsAskedForAgainWhileAwsConfigDoesNotTakeOne()
    {
        var aws = await StartAsync();
        var rule = await aws.Time.RunAsync(aws.Run.Rules.ExistingAsync(ScriptedRun.RuleName));
        aws.Script.On<StartConfigRulesEvaluationRequest>(
            _ => new Amazon.ConfigService.Model.LimitExceededException("already running"),
            _ => new StartConfigRulesEvaluationResponse());
        var before = aws.Time.GetUtcNow();
        aws.Script.On<DescribeConfigRuleEvaluationStatusRequest>(
            _ => Status(before), _ => Status(before), _ => Status(before.AddSeconds(9)));

        await aws.Time.RunAsync(rule.EvaluateAsync());

        aws.Script.CallsOf<StartConfigRulesEvaluationRequest>().Should().Be(2);
        aws.Script.CallsOf<DescribeConfigRuleEvaluationStatusRequest>().Should().Be(3);
    }

    private static void RuleEvaluated(ScriptedRun aws, DateTimeOffset succeeded) =>
        aws.Script.On<DescribeConfigRuleEvaluationStatusRequest>(_ => Status(succeeded));

    private static DescribeConfigRuleEvaluationStatusResponse Status(DateTimeOffset succeeded) => new()
    {
        ConfigRulesEvaluationStatus =
        [
            new ConfigRuleEvaluationStatus
            {
                ConfigRuleName = ScriptedRun.RuleName,
                LastSuccessfulInvocationTime = succeeded.UtcDateTime,
                LastSuccessfulEvaluationTime = succeeded.UtcDateTime,
            },
        ],
    };

    private static async Task<Verdict> JudgeAsync(ScriptedRun aws, ComplianceType expected)
    {
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml"));
        var rule = await aws.Time.RunAsync(aws.Run.Rules.ExistingAsync(ScriptedRun.RuleName));
        var verdicts = await aws.Time.RunAsync(rule.JudgeAsync([new(stack["Bucket"], expected)]));
        return verdicts.Single();
    }

    private async Task<ScriptedRun> StartAsync()
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        aws.StackHasBucket(aws.Time.GetUtcNow());
        return aws;
    }
}
