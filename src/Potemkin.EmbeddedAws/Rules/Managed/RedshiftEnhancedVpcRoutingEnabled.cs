using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster has its traffic go through the VPC.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/redshift-enhanced-vpc-routing-enabled.html">redshift-enhanced-vpc-routing-enabled</a>.
/// </summary>
internal sealed class RedshiftEnhancedVpcRoutingEnabled : IManagedRule
{
    public string Identifier => "REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Redshift::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("enhancedVpcRouting"));
}
