using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster of DynamoDB Accelerator is encrypted at rest.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/dax-encryption-enabled.html">dax-encryption-enabled</a>.
/// </summary>
internal sealed class DaxEncryptionEnabled : IManagedRule
{
    public string Identifier => "DAX_ENCRYPTION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::DAX::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("SSESpecification.SSEEnabled"));
}
