using System.Collections.Concurrent;
using Potemkin.Core.Waiting;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Compliance;

/// <summary>The watches of the rules of one account and region: one for each rule, however many scenarios wait for it.</summary>
internal sealed class RuleWatches(RuleSources sources, EvaluationBroker evaluations, TimeProvider time, Pace pace)
{
    private readonly ConcurrentDictionary<string, RuleWatch> _watches = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<SdkConfigRule?>>> _definitions = new();

    /// <summary>Reads what AWS Config knows of rules.</summary>
    public RuleReader Reader => sources.Reader;

    /// <summary>Starts evaluations.</summary>
    public EvaluationBroker Evaluations { get; } = evaluations;

    public RuleWatch Of(string ruleName) => _watches.GetOrAdd(ruleName, name => new RuleWatch(name, sources, time, pace));

    /// <summary>The rule as it was defined when it was first asked for; null where there is none of that name.</summary>
    public async Task<SdkConfigRule?> DefinitionAsync(string ruleName, CancellationToken cancellationToken)
    {
        var asked = _definitions.GetOrAdd(
            ruleName, name => new Lazy<Task<SdkConfigRule?>>(() => Shared.Start(() => Reader.DefinitionAsync(name, CancellationToken.None))));
        SdkConfigRule? definition = null;
        try
        {
            return definition = await asked.Value.WaitAsync(cancellationToken);
        }
        finally
        {
            // One that is not there, or could not be read, may be by the next time.
            if (definition is null && asked.Value.IsCompleted)
                _definitions.TryRemove(KeyValuePair.Create(ruleName, asked));
        }
    }
}
