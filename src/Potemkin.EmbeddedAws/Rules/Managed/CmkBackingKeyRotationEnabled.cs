using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A symmetric customer managed key that KMS made is rotated.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cmk-backing-key-rotation-enabled.html">cmk-backing-key-rotation-enabled</a>.
/// </summary>
internal sealed class CmkBackingKeyRotationEnabled : IManagedRule
{
    public string Identifier => "CMK_BACKING_KEY_ROTATION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::KMS::Key"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("keySpec") is not "SYMMETRIC_DEFAULT" || item.Text("keyManager") == "AWS" || item.Text("origin") is not "AWS_KMS" || item.Text("keyState") == "PendingDeletion"
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of($"{item.Supplementary("KeyRotationStatus")}".Equals("true", StringComparison.OrdinalIgnoreCase));
}
