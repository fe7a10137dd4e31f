using Potemkin.EmbeddedAws.Rules.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket's default encryption uses AWS KMS, with one of the keys given if any are.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-default-encryption-kms.html">s3-default-encryption-kms</a>.
/// </summary>
internal sealed class S3DefaultEncryptionKms : IManagedRule
{
    private const string KmsKeyArns = "kmsKeyArns";

    public string Identifier => "S3_DEFAULT_ENCRYPTION_KMS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    // AWS lists AWS::KMS::Key too, but reports buckets only.
    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyArns, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (new BucketItem(item).DefaultEncryption is not { UsesKms: true } encryption)
            return RuleVerdict.NonCompliant();
        return RuleVerdict.Of(parameters.List(KmsKeyArns) is not { } allowed || allowed.Contains(encryption.KmsMasterKeyId));
    }
}
