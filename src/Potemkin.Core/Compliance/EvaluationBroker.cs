using System.Collections.Concurrent;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>
/// Starts evaluations for all who want them: rules that are asked for at the same time share a call, and a rule that is asked for
/// twice is started once. AWS Config takes 25 rules a call, and each of them once a minute.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_StartConfigRulesEvaluation.html">StartConfigRulesEvaluation</a>.
/// </summary>
internal sealed class EvaluationBroker
{
    private const int MostRules = 25;

    private readonly IAmazonConfigService _evaluations;
    private readonly RuleReader _reader;
    private readonly TimeProvider _time;
    private readonly TimeSpan _between;
    private readonly ConcurrentDictionary<string, long> _started = new();
    private readonly Watch<string, IReadOnlyDictionary<string, Task<Observation<EvaluationStart>>>> _watch;
    private int _count;

    /// <param name="evaluations">AWS Config, through a client that does not retry.</param>
    /// <param name="reader">Reads how the rules' last evaluations went.</param>
    /// <param name="time">The clock.</param>
    /// <param name="pace">How often to try.</param>
    /// <param name="between">The shortest time between two starts of one rule.</param>
    public EvaluationBroker(IAmazonConfigService evaluations, RuleReader reader, TimeProvider time, Pace pace, TimeSpan between)
    {
        _evaluations = evaluations;
        _reader = reader;
        _time = time;
        _between = between;
        // A start that AWS Config took has to reach all who asked for it, even when the one who called is cancelled meanwhile.
        _watch = new((ruleNames, _) => LookAsync(ruleNames), time, pace);
    }

    /// <summary>How many evaluations of a rule have been started until now.</summary>
    public int Started => Volatile.Read(ref _count);

    /// <summary>Waits until an evaluation of the rule has been started.</summary>
    /// <returns>How the rule's evaluations had gone before that.</returns>
    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public Task<EvaluationStart> StartAsync(string ruleName, Wait wait, CancellationToken cancellationToken) =>
        _watch.UntilAsync(ruleName, wait, sight => sight[ruleName].GetAwaiter().GetResult(), cancellationToken);

    private async Task<IReadOnlyDictionary<string, Task<Observation<EvaluationStart>>>> LookAsync(IReadOnlyList<string> ruleNames)
    {
        var wanted = ruleNames.Distinct().ToList();
        var starts = wanted.Where(IsTooSoon).ToDictionary(
            name => name, _ => Task.FromResult(Observation<EvaluationStart>.Pending("its last evaluation was started less than a minute ago")));
        foreach (var some in wanted.Except(starts.Keys).Chunk(MostRules))
            await StartAsync(some, starts);
        return starts;
    }

    private bool IsTooSoon(string ruleName) => _started.TryGetValue(ruleName, out var started) && _time.GetElapsedTime(started) < _between;

    /// <summary>Starts the rules by one call; where AWS Config refuses them for one of them, the others by fewer at a time.</summary>
    private async Task StartAsync(IReadOnlyList<string> ruleNames, Dictionary<string, Task<Observation<EvaluationStart>>> starts)
    {
        try
        {
            var before = await _reader.StatusesAsync(ruleNames, CancellationToken.None);
            await _evaluations.StartConfigRulesEvaluationAsync(new StartConfigRulesEvaluationRequest { ConfigRuleNames = [.. ruleNames] });
            Interlocked.Add(ref _count, ruleNames.Count);
            foreach (var name in ruleNames)
            {
                _started[name] = _time.GetTimestamp();
                starts[name] = Task.FromResult(Observation<EvaluationStart>.Done(new EvaluationStart(before.GetValueOrDefault(name))));
            }
        }
        catch (AmazonConfigServiceException ofOne) when (ruleNames.Count > 1 && ofOne is LimitExceededException or NoSuchConfigRuleException)
        {
            foreach (var half in ruleNames.Chunk((ruleNames.Count + 1) / 2))
                await StartAsync(half, starts);
        }
        catch (LimitExceededException)
        {
            starts[ruleNames[0]] = Task.FromResult(Observation<EvaluationStart>.Pending("an evaluation of it is under way"));
        }
        catch (Exception failure)
        {
            foreach (var name in ruleNames)
                starts[name] = Task.FromException<Observation<EvaluationStart>>(failure);
        }
    }
}
