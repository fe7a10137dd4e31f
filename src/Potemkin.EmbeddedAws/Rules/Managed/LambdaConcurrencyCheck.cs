using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A function has a concurrency of its own, within the limits that are asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/lambda-concurrency-check.html">lambda-concurrency-check</a>.
/// </summary>
internal sealed class LambdaConcurrencyCheck : IManagedRule
{
    private const string ConcurrencyLimitLow = "ConcurrencyLimitLow";
    private const string ConcurrencyLimitHigh = "ConcurrencyLimitHigh";

    public string Identifier => "LAMBDA_CONCURRENCY_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Lambda::Function"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(ConcurrencyLimitLow, RuleParameterType.String),
        new(ConcurrencyLimitHigh, RuleParameterType.String),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Supplementary("Concurrency").Number("reservedConcurrentExecutions") is { } reserved
            && reserved >= (parameters.Integer(ConcurrencyLimitLow) ?? reserved)
            && reserved <= (parameters.Integer(ConcurrencyLimitHigh) ?? reserved));
}
