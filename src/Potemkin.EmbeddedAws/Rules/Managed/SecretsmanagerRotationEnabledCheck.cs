using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A secret is rotated, where asked for often enough.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-rotation-enabled-check.html">secretsmanager-rotation-enabled-check</a>.
/// </summary>
internal sealed class SecretsmanagerRotationEnabledCheck : IManagedRule
{
    private const string MaximumAllowedRotationFrequency = "maximumAllowedRotationFrequency";

    public string Identifier => "SECRETSMANAGER_ROTATION_ENABLED_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::SecretsManager::Secret"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(MaximumAllowedRotationFrequency, RuleParameterType.Int),
        new("maximumAllowedRotationFrequencyInHours", RuleParameterType.Int),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Flag("RotationEnabled")
            && (item.Number("RotationRules.AutomaticallyAfterDays") ?? 0) <= (parameters.Integer(MaximumAllowedRotationFrequency) ?? int.MaxValue));
}
