using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Rules.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket encrypts by default, or its policy denies uploads that do not ask for encryption.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-server-side-encryption-enabled.html">s3-bucket-server-side-encryption-enabled</a>.
/// </summary>
internal sealed class S3BucketServerSideEncryptionEnabled : IManagedRule
{
    private const string EncryptionKeys = "s3:x-amz-server-side-encryption";

    public string Identifier => "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var bucket = new BucketItem(item);
        return RuleVerdict.Of(bucket.DefaultEncryption is not null || (bucket.Policy?.Denying.Any(denial => DeniesUnencryptedUpload(denial, item)) ?? false));
    }

    private static bool DeniesUnencryptedUpload(PolicyStatement statement, ConfigurationItem bucket) =>
        statement.IsAboutEveryone
        && statement.Covers("s3:PutObject")
        && statement.CoversResource($"{bucket.Arn}/*")
        && statement.Conditions.All(IsTrueOfUnencryptedUpload);

    // Such an upload lacks the headers altogether.
    private static bool IsTrueOfUnencryptedUpload(PolicyCondition condition) =>
        condition.Key.StartsWith(EncryptionKeys, StringComparison.OrdinalIgnoreCase) && (condition.RequiresMismatch || condition.RequiresAbsence);
}
