using Potemkin.EmbeddedAws.Rules.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A topic is encrypted with a KMS key, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/sns-encrypted-kms.html">sns-encrypted-kms</a>.
/// </summary>
internal sealed class SnsEncryptedKms : IManagedRule
{
    private const string KmsKeyIds = "kmsKeyIds";

    public string Identifier => "SNS_ENCRYPTED_KMS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::SNS::Topic"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyIds, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("KmsMasterKeyId") is { Length: > 0 } key && KeyParameter.Allows(parameters.List(KmsKeyIds), key));
}
