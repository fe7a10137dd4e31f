using System.Collections.Concurrent;
using Potemkin.Core.Waiting;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Compliance;

/// <summary>The watches of the rules of one account and region: one for each rule, however many scenarios wait for it.</summary>
internal sealed class RuleWatches(RuleSources sources, EvaluationBroker evaluations, TimeProvider time, Pace pace)
{
    private readonly ConcurrentDictionary<string, RuleWatch> _watches = new();
    private readonly ConcurrentDictionary<string, SdkConfigRule> _definitions = new();

    /// <summary>Reads what AWS Config knows of rules.</summary>
    public RuleReader Reader => sources.Reader;

    /// <summary>Starts evaluations.</summary>
    public EvaluationBroker Evaluations { get; } = evaluations;

    public RuleWatch Of(string ruleName) => _watches.GetOrAdd(ruleName, name => new RuleWatch(name, sources, time, pace));

    /// <summary>The rule as it was defined when it was first asked for; null where there is none of that name.</summary>
    public async Task<SdkConfigRule?> DefinitionAsync(string ruleName, CancellationToken cancellationToken)
    {
        if (_definitions.TryGetValue(ruleName, out var known))
            return known;
        return await Reader.DefinitionAsync(ruleName, cancellationToken) is { } definition ? _definitions[ruleName] = definition : null;
    }
}
