using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The storage of a database instance is encrypted, where asked for with one key.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-storage-encrypted.html">rds-storage-encrypted</a>.
/// </summary>
internal sealed class RdsStorageEncrypted : IManagedRule
{
    private const string KmsKeyId = "kmsKeyId";

    public string Identifier => "RDS_STORAGE_ENCRYPTED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(KmsKeyId, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("storageEncrypted") && NamedResources.Allow(parameters.List(KmsKeyId), item.Text("kmsKeyId")));
}
