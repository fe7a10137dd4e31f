using Amazon.ConfigService.Model;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>
/// How the last evaluations of rules went, for all who watch one: a call tells it of 25 rules.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRuleEvaluationStatus.html">DescribeConfigRuleEvaluationStatus</a>.
/// </summary>
/// <param name="reader">Reads AWS Config.</param>
/// <param name="time">The clock.</param>
/// <param name="memory">How long a rule is read for along with others after somebody asked for it.</param>
internal sealed class EvaluationStatuses(RuleReader reader, TimeProvider time, TimeSpan memory)
{
    private const int MostRules = 25;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Reading> _readings = [];
    private readonly Dictionary<string, long> _askedAt = [];

    /// <summary>How the rule's last evaluations went, as it was a while ago at most; null where AWS Config does not say.</summary>
    /// <param name="ruleName">The rule.</param>
    /// <param name="age">How long ago it may have been read.</param>
    /// <param name="cancellationToken">Ends the wait, not that of others.</param>
    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public async Task<ConfigRuleEvaluationStatus?> OfAsync(string ruleName, TimeSpan age, CancellationToken cancellationToken)
    {
        try
        {
            return (await Read(ruleName, age).WaitAsync(cancellationToken)).GetValueOrDefault(ruleName);
        }
        catch (NoSuchConfigRuleException)
        {
            // That may be another one of the call.
            return await reader.StatusAsync(ruleName, cancellationToken);
        }
    }

    private Task<IReadOnlyDictionary<string, ConfigRuleEvaluationStatus>> Read(string ruleName, TimeSpan age)
    {
        lock (_gate)
        {
            _askedAt[ruleName] = time.GetTimestamp();
            if (_readings.TryGetValue(ruleName, out var last) && !last.Statuses.IsFaulted && time.GetElapsedTime(last.At) < age)
                return last.Statuses;
            foreach (var (forgotten, _) in _askedAt.Where(asked => time.GetElapsedTime(asked.Value) > memory).ToList())
                _askedAt.Remove(forgotten);

            string[] together = [ruleName, .. _askedAt.Keys.Where(name => name != ruleName).OrderBy(LastRead).Take(MostRules - 1)];
            var reading = new Reading(Shared.Start(() => reader.StatusesAsync(together, CancellationToken.None)), time.GetTimestamp());
            foreach (var name in together)
                _readings[name] = reading;
            return reading.Statuses;
        }
    }

    private long LastRead(string ruleName) => _readings.TryGetValue(ruleName, out var reading) ? reading.At : long.MinValue;

    private sealed record Reading(Task<IReadOnlyDictionary<string, ConfigRuleEvaluationStatus>> Statuses, long At);
}
