using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public class EvaluationStatusesTests
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(3);

    private readonly FakeTime _time = new();
    private readonly Script _script = new();
    private readonly EvaluationStatuses _statuses;

    public EvaluationStatusesTests()
    {
        _statuses = new(new RuleReader(new ScriptedConfig(_script)), _time, memory: TimeSpan.FromSeconds(15));
        _script.On<DescribeConfigRuleEvaluationStatusRequest>(request => request.ConfigRuleNames.Contains("missing")
            ? new NoSuchConfigRuleException("The ConfigRule 'missing' provided in the request is invalid.")
            : new DescribeConfigRuleEvaluationStatusResponse
            {
                ConfigRulesEvaluationStatus = [.. request.ConfigRuleNames.Select(name => new ConfigRuleEvaluationStatus { ConfigRuleName = name, LastErrorCode = name })],
            });
    }

    [Fact]
    public async Task OneCallTellsOf25Rules()
    {
        await AskAsync(Enumerable.Range(1, 50));
        var before = _script.Requests.Count;

        _time.Advance(TimeSpan.FromSeconds(5));
        await AskAsync(Enumerable.Range(1, 50));

        _script.Requests.Skip(before).OfType<DescribeConfigRuleEvaluationStatusRequest>().Select(request => request.ConfigRuleNames.Count).Should().Equal(25, 25);
    }

    [Fact]
    public async Task WhatWasReadAShortWhileAgoIsNotReadAgain()
    {
        await AskAsync([1]);
        _time.Advance(TimeSpan.FromSeconds(2.9));
        await AskAsync([1]);
        _script.Requests.Should().HaveCount(1);

        _time.Advance(TimeSpan.FromSeconds(0.1));
        await AskAsync([1]);
        _script.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task RulesThatNobodyAsksForAnyMoreAreForgotten()
    {
        await AskAsync(Enumerable.Range(1, 10));
        _time.Advance(TimeSpan.FromSeconds(16));

        await AskAsync([1]);

        _script.Requests.OfType<DescribeConfigRuleEvaluationStatusRequest>().Last().ConfigRuleNames.Should().Equal("rule-1");
    }

    [Fact]
    public async Task ARuleThatDoesNotExistIsNobodyElsesError()
    {
        await AskAsync([1]);
        var missing = () => _statuses.OfAsync("missing", Age, default);

        await missing.Should().ThrowAsync<NoSuchConfigRuleException>();
        _time.Advance(TimeSpan.FromSeconds(5));

        await AskAsync([1, 2]);
    }

    /// <summary>Asks for the rules, one after another, and sees that each gets its own status.</summary>
    private async Task AskAsync(IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
            (await _statuses.OfAsync($"rule-{number}", Age, default))!.LastErrorCode.Should().Be($"rule-{number}");
    }
}
