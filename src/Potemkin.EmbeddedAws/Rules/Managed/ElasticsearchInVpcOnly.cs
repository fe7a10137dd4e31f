using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain is in a VPC.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elasticsearch-in-vpc-only.html">elasticsearch-in-vpc-only</a>.
/// </summary>
internal sealed class ElasticsearchInVpcOnly : IManagedRule
{
    public string Identifier => "ELASTICSEARCH_IN_VPC_ONLY";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Elasticsearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Texts("vpcoptions.subnetIds").Count > 0);
}
