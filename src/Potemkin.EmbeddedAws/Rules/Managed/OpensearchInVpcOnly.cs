using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain is in a VPC.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-in-vpc-only.html">opensearch-in-vpc-only</a>.
/// </summary>
internal sealed class OpensearchInVpcOnly : IManagedRule
{
    public string Identifier => "OPENSEARCH_IN_VPC_ONLY";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Texts("VPCOptions.SubnetIds").Count > 0);
}
