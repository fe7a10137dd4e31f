using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database cluster is in more than one Availability Zone.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-cluster-multi-az-enabled.html">rds-cluster-multi-az-enabled</a>.
/// </summary>
internal sealed class RdsClusterMultiAzEnabled : IManagedRule
{
    public string Identifier => "RDS_CLUSTER_MULTI_AZ_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBCluster"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("multiAZ"));
}
