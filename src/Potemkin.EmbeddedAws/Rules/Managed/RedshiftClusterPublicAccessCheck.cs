using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster is not publicly accessible.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/redshift-cluster-public-access-check.html">redshift-cluster-public-access-check</a>.
/// </summary>
internal sealed class RedshiftClusterPublicAccessCheck : IManagedRule
{
    public string Identifier => "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Redshift::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!item.Flag("publiclyAccessible"));
}
