using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A function has a dead-letter target, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/lambda-dlq-check.html">lambda-dlq-check</a>.
/// </summary>
internal sealed class LambdaDlqCheck : IManagedRule
{
    private const string DlqArns = "dlqArns";

    public string Identifier => "LAMBDA_DLQ_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Lambda::Function"];

    public IReadOnlyList<RuleParameter> Parameters => [new(DlqArns, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("deadLetterConfig.targetArn") is { Length: > 0 } target && (parameters.List(DlqArns)?.Contains(target) ?? true));
}
