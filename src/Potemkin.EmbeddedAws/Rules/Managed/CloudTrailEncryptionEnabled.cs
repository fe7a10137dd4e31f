using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A trail encrypts its logs with a KMS key.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-encryption-enabled.html">cloud-trail-encryption-enabled</a>.
/// </summary>
internal sealed class CloudTrailEncryptionEnabled : IManagedRule
{
    public string Identifier => "CLOUD_TRAIL_ENCRYPTION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudTrail::Trail"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("kmsKeyId") is { Length: > 0 });
}
