using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Tests.Scripted;
using ConfigRule = Potemkin.Core.Compliance.ConfigRule;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Core.Tests.Compliance;

/// <summary>One watcher for each rule, and what it asks AWS Config.</summary>
public sealed class RuleWatchTests : IDisposable
{
    private const int Many = 60;

    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ManyWhoWaitForOneRuleCallHardlyMoreOftenThanOne()
    {
        var callsOfOne = await CallsOfAsync(1);

        var calls = await CallsOfAsync(Many);

        calls.Should().BeLessThanOrEqualTo(callsOfOne + 1);

        async Task<int> CallsOfAsync(int scenarios)
        {
            var (aws, stack, rule) = await StartAsync();
            EveryBucketIsJudgedAt(aws, aws.Time.GetUtcNow().AddSeconds(75));

            var verdicts = aws.Time.RunInStep(() => Task.WhenAll(Enumerable.Range(1, scenarios).Select(number =>
                rule.JudgeAsync([new(stack[$"Bucket{number}"], ComplianceType.COMPLIANT)]))));

            verdicts.SelectMany(one => one).Select(verdict => verdict.ResourceId.Value).Should().Equal(Enumerable.Range(1, scenarios).Select(number => $"bucket-{number}"));
            return aws.Script.CallsOf<GetComplianceDetailsByConfigRuleRequest>();
        }
    }

    [Fact]
    public async Task WhenTheFirstIsCancelledTheOthersGoOn()
    {
        var (aws, stack, rule) = await StartAsync();
        EveryBucketIsJudgedAt(aws, aws.Time.GetUtcNow().AddSeconds(75));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(20), aws.Time);

        var (cancelled, verdict) = aws.Time.RunInStep(async () =>
        {
            var first = rule.JudgeAsync([new(stack["Bucket1"], ComplianceType.COMPLIANT)], cancellation.Token);
            var second = rule.JudgeAsync([new(stack["Bucket2"], ComplianceType.COMPLIANT)]);
            await ((Task)first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            return (first.IsCanceled, (await second).Single());
        });

        cancelled.Should().BeTrue();
        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AResourceThatAwsConfigDoesNotKnowEndsNobodyElsesWait()
    {
        var (aws, stack, rule) = await StartAsync();
        EveryBucketIsJudgedAt(aws, aws.Time.GetUtcNow().AddSeconds(75));
        aws.StackHasBucket(aws.Time.GetUtcNow(), "table-1", "AWS::Fictional::Table");
        var other = await aws.StackAsync();
        aws.Script.On<ListDiscoveredResourcesRequest>(_ => new AmazonConfigServiceException("1 validation error detected") { ErrorCode = "ValidationException" });

        var (failure, verdict) = aws.Time.RunInStep(async () =>
        {
            var unknown = rule.JudgeAsync([new(other["Bucket"], ComplianceType.COMPLIANT)]);
            var known = rule.JudgeAsync([new(stack["Bucket1"], ComplianceType.COMPLIANT)]);
            var verdicts = await known;
            return (unknown.Exception?.InnerException, verdicts.Single());
        });

        failure.Should().BeOfType<PotemkinException>().Which.Message.Should().Be("""
            AWS Config does not record 'Bucket' (AWS::Fictional::Table table-1): it knows no resource type 'AWS::Fictional::Table'.
              See: https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html
            """);
        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task EachScenarioWaitsAsLongAsItsOwnSettingsSay()
    {
        var (aws, stack, _) = await StartAsync();
        aws.RuleReports([[]]);
        var started = aws.Time.GetUtcNow();

        var ends = aws.Time.RunInStep(() => Task.WhenAll(EndAsync(TimeSpan.FromMinutes(1)), EndAsync(TimeSpan.FromMinutes(10))));

        ends.Should().Equal(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10));

        async Task<TimeSpan> EndAsync(TimeSpan timeout)
        {
            var scenario = await aws.Run.BeginAsync(aws.Run.Settings with { VerdictTimeout = timeout });
            var act = () => scenario.Rules[ScriptedRun.RuleName].JudgeAsync([new(stack["Bucket1"], ComplianceType.COMPLIANT)]);
            await act.Should().ThrowAsync<PotemkinException>();
            return aws.Time.GetUtcNow() - started;
        }
    }

    [Fact]
    public async Task ResultsAreReadOverAllPages()
    {
        var (aws, stack, rule) = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(
            _ => new GetComplianceDetailsByConfigRuleResponse { EvaluationResults = [ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, "another")], NextToken = "2" },
            _ => new GetComplianceDetailsByConfigRuleResponse { NextToken = "3" },
            request => request.NextToken == "3"
                ? new GetComplianceDetailsByConfigRuleResponse { EvaluationResults = [ScriptedRun.Result(ComplianceType.COMPLIANT, now, "bucket-1")] }
                : new InvalidOperationException($"page {request.NextToken}"));

        var verdicts = aws.Time.RunInStep(() => rule.JudgeAsync([new(stack["Bucket1"], ComplianceType.COMPLIANT)]));

        verdicts.Single().ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AFewResourcesOfARuleWithManyPagesAreAskedForByResource()
    {
        const int pages = 5;
        var (aws, stack, rule) = await StartAsync();
        var judgedAt = aws.Time.GetUtcNow().AddSeconds(75);
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(request =>
        {
            var page = int.Parse(request.NextToken ?? "1", System.Globalization.CultureInfo.InvariantCulture);
            return new GetComplianceDetailsByConfigRuleResponse { NextToken = page == pages ? null : $"{page + 1}" };
        });
        aws.Script.On<GetComplianceDetailsByResourceRequest>(request => new GetComplianceDetailsByResourceResponse
        {
            EvaluationResults =
            [
                OfAnotherRule(ScriptedRun.Result(ComplianceType.NON_COMPLIANT, judgedAt, request.ResourceId)),
                .. aws.Time.GetUtcNow() < judgedAt ? [] : new[] { ScriptedRun.Result(ComplianceType.COMPLIANT, judgedAt, request.ResourceId) },
            ],
        });

        var verdicts = aws.Time.RunInStep(() => rule.JudgeAsync(
            [new(stack["Bucket1"], ComplianceType.COMPLIANT), new(stack["Bucket2"], ComplianceType.COMPLIANT)]));

        verdicts.Select(verdict => verdict.ComplianceType).Should().Equal(ComplianceType.COMPLIANT, ComplianceType.COMPLIANT);
        aws.Script.CallsOf<GetComplianceDetailsByConfigRuleRequest>().Should().Be(pages);
        aws.Script.Requests.OfType<GetComplianceDetailsByResourceRequest>().Should()
            .OnlyContain(request => request.ResourceType == "AWS::S3::Bucket" && (request.ResourceId == "bucket-1" || request.ResourceId == "bucket-2"));

        static EvaluationResult OfAnotherRule(EvaluationResult result)
        {
            result.EvaluationResultIdentifier.EvaluationResultQualifier.ConfigRuleName = "s3-logging";
            return result;
        }
    }

    private static void EveryBucketIsJudgedAt(ScriptedRun aws, DateTimeOffset at) =>
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = aws.Time.GetUtcNow() < at ? [] :
                [.. Enumerable.Range(1, Many).Select(number => ScriptedRun.Result(ComplianceType.COMPLIANT, at, $"bucket-{number}"))],
        });

    private async Task<(ScriptedRun Aws, Stack Stack, ConfigRule Rule)> StartAsync()
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        aws.StackHasBuckets(Many, aws.Time.GetUtcNow());
        return (aws, await aws.StackAsync(), await aws.RuleAsync());
    }
}
