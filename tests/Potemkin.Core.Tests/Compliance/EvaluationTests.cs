using Amazon.ConfigService.Model;
using Potemkin.Core.Tests.Scripted;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Tests.Compliance;

/// <summary>Evaluations that scenarios ask for, brokered so that AWS Config takes them.</summary>
public sealed class EvaluationTests : IDisposable
{
    private const int Rules = 30;

    private readonly TemplateFolder _templates = new();
    private readonly List<(TimeSpan At, IReadOnlyList<string> Rules)> _starts = [];
    private readonly Dictionary<string, DateTimeOffset> _startedAt = [];

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task AnEvaluationIsAskedForAgainWhileAwsConfigDoesNotTakeOne()
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        var rule = await aws.RuleAsync();
        aws.Script.On<StartConfigRulesEvaluationRequest>(
            _ => new LimitExceededException("already running"),
            _ => new StartConfigRulesEvaluationResponse());
        var before = aws.Time.GetUtcNow();
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(before), ScriptedRun.Succeeded(before), ScriptedRun.Succeeded(before.AddSeconds(9)));

        await aws.Time.RunAsync(rule.EvaluateAsync());

        aws.Script.CallsOf<StartConfigRulesEvaluationRequest>().Should().Be(2);
        aws.Script.CallsOf<DescribeConfigRuleEvaluationStatusRequest>().Should().Be(3);
    }

    [Fact]
    public async Task AnEvaluationThatFailsIsTold()
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        var rule = await aws.RuleAsync();
        var before = aws.Time.GetUtcNow();
        var failed = ScriptedRun.Succeeded(before);
        (failed.LastFailedEvaluationTime, failed.LastErrorCode, failed.LastErrorMessage) = (before.AddSeconds(5).UtcDateTime, "KeyError", "'configuration'");
        aws.Script.On<StartConfigRulesEvaluationRequest>(_ => new StartConfigRulesEvaluationResponse());
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(before), ScriptedRun.Succeeded(before), failed);

        var act = () => aws.Time.RunAsync(rule.EvaluateAsync());

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            The rule 's3-kms' cannot evaluate: KeyError.
              Reason: 'configuration'
            """);
    }

    [Fact]
    public async Task AnEvaluationThatDoesNotEndIsTold()
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        var rule = await aws.RuleAsync();
        aws.Script.On<StartConfigRulesEvaluationRequest>(_ => new StartConfigRulesEvaluationResponse());

        var act = () => aws.Time.RunAsync(rule.EvaluateAsync());

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            The rule 's3-kms' was not evaluated within 900 s and 89 polls.
              Last state: the evaluation is under way
            """);
    }

    [Fact]
    public async Task ManyRulesThatManyScenariosAskForAreStartedInBatchesAndNoneTwiceAMinute()
    {
        var aws = await StartAsync();

        aws.Time.RunInStep(() => Task.WhenAll(Enumerable.Range(0, 2 * Rules).Select(number => EvaluateAsync(aws, $"rule-{number % Rules}"))));

        _starts.Should().HaveCountLessThanOrEqualTo(5).And.OnlyContain(call => call.Rules.Count <= 25);
        _starts.SelectMany(call => call.Rules).Distinct().Should().HaveCount(Rules);
        foreach (var times in _starts.SelectMany(call => call.Rules.Select(rule => (Rule: rule, call.At))).ToLookup(start => start.Rule, start => start.At))
            times.Zip(times.Skip(1), (earlier, later) => later - earlier).Should().NotContain(between => between < TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task ARuleThatIsBeingEvaluatedAlreadyKeepsNoneOfItsBatchFromStarting()
    {
        var aws = await StartAsync((request, at) => request.ConfigRuleNames.Contains("rule-7") && at < TimeSpan.FromMinutes(2)
            ? new LimitExceededException("already running")
            : null);

        aws.Time.RunInStep(() => Task.WhenAll(Enumerable.Range(0, 20).Select(number => EvaluateAsync(aws, $"rule-{number}"))));

        _starts.Where(call => call.At < TimeSpan.FromSeconds(5)).SelectMany(call => call.Rules).Should().BeEquivalentTo(
            Enumerable.Range(0, 20).Where(number => number != 7).Select(number => $"rule-{number}"));
        _starts[^1].Rules.Should().Equal("rule-7");
    }

    [Fact]
    public async Task AMissingRuleFailsOnlyWhoAsksForIt()
    {
        var aws = await StartAsync((request, _) => request.ConfigRuleNames.Contains("rule-7") ? new NoSuchConfigRuleException("There is none.") : null);

        var failures = aws.Time.RunInStep(() => Task.WhenAll(Enumerable.Range(0, 20).Select(number => FailureOfAsync($"rule-{number}"))));

        failures.OfType<string>().Should().ContainSingle().Which.Should().StartWith("There is no Config rule 'rule-7'.");

        async Task<string?> FailureOfAsync(string rule)
        {
            try
            {
                await EvaluateAsync(aws, rule);
                return null;
            }
            catch (PotemkinException failure)
            {
                return failure.Message;
            }
        }
    }

    [Fact]
    public async Task WhoeverStartsThemMayBeCancelledAndTheOthersAreStartedOnce()
    {
        using var cancellation = new CancellationTokenSource();
        var aws = await StartAsync((request, _) =>
        {
            if (request.ConfigRuleNames.Count == 25)
                cancellation.Cancel();
            return request.ConfigRuleNames is ["rule-0"] ? new LimitExceededException("already running") : null;
        });

        aws.Time.RunInStep(async () =>
        {
            var first = EvaluateAsync(aws, "rule-0", cancellation.Token);
            var others = Enumerable.Range(1, Rules).Select(number => EvaluateAsync(aws, $"rule-{number}")).ToList();
            await first.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            first.IsCanceled.Should().BeTrue();
            await Task.WhenAll(others);
        });

        _starts.SelectMany(call => call.Rules).Where(rule => rule != "rule-0").Should().OnlyHaveUniqueItems();
    }

    private static Task EvaluateAsync(ScriptedRun aws, string rule, CancellationToken cancellationToken = default) =>
        aws.Run.Rules[rule].EvaluateAsync(cancellationToken);

    /// <summary>An AWS Config whose evaluations take five seconds, and which takes those that are not refused.</summary>
    private async Task<ScriptedRun> StartAsync(Func<StartConfigRulesEvaluationRequest, TimeSpan, Exception?>? refusal = null)
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        var begun = aws.Time.GetUtcNow();
        aws.Script.On<DescribeConfigRulesRequest>(request => new DescribeConfigRulesResponse
        {
            ConfigRules = [.. (request.ConfigRuleNames ?? []).Select(name => new SdkConfigRule { ConfigRuleName = name })],
        });
        aws.Script.On<DescribeConfigRuleEvaluationStatusRequest>(request => new DescribeConfigRuleEvaluationStatusResponse
        {
            ConfigRulesEvaluationStatus =
            [
                .. request.ConfigRuleNames.Select(name => new ConfigRuleEvaluationStatus
                {
                    ConfigRuleName = name,
                    LastSuccessfulEvaluationTime = _startedAt.TryGetValue(name, out var started) && aws.Time.GetUtcNow() >= started.AddSeconds(5)
                        ? started.AddSeconds(5).UtcDateTime
                        : null,
                }),
            ],
        });
        aws.Script.On<StartConfigRulesEvaluationRequest>(request =>
        {
            var at = aws.Time.GetUtcNow() - begun;
            if (refusal?.Invoke(request, at) is { } refused)
                return refused;
            _starts.Add((at, request.ConfigRuleNames));
            foreach (var name in request.ConfigRuleNames)
                _startedAt[name] = aws.Time.GetUtcNow();
            return new StartConfigRulesEvaluationResponse();
        });
        return aws;
    }
}
