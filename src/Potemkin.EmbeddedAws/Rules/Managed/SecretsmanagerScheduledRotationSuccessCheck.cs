using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A secret that is rotated was rotated as scheduled.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-scheduled-rotation-success-check.html">secretsmanager-scheduled-rotation-success-check</a>.
/// </summary>
internal sealed class SecretsmanagerScheduledRotationSuccessCheck : IManagedRule
{
    public string Identifier => "SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::SecretsManager::Secret"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Flag("RotationEnabled") ? RuleVerdict.Of(item.Flag("RotationOccurringAsScheduled")) : RuleVerdict.NotApplicable;
}
