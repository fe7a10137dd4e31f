using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A replication instance is not public.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/dms-replication-not-public.html">dms-replication-not-public</a>.
/// </summary>
internal sealed class DmsReplicationNotPublic : IManagedRule
{
    public string Identifier => "DMS_REPLICATION_NOT_PUBLIC";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::DMS::ReplicationInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!item.Flag("PubliclyAccessible"));
}
