using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A snapshot of a database is encrypted.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-snapshot-encrypted.html">rds-snapshot-encrypted</a>.
/// </summary>
internal sealed class RdsSnapshotEncrypted : IManagedRule
{
    public string Identifier => "RDS_SNAPSHOT_ENCRYPTED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBClusterSnapshot", "AWS::RDS::DBSnapshot"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("encrypted") || item.Flag("storageEncrypted"));
}
