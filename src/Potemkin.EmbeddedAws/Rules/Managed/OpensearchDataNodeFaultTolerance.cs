using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain has three data nodes or more, over Availability Zones.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-data-node-fault-tolerance.html">opensearch-data-node-fault-tolerance</a>.
/// </summary>
internal sealed class OpensearchDataNodeFaultTolerance : IManagedRule
{
    private const int FewestNodes = 3;

    public string Identifier => "OPENSEARCH_DATA_NODE_FAULT_TOLERANCE";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("ClusterConfig.ZoneAwarenessEnabled") && item.Number("ClusterConfig.InstanceCount") >= FewestNodes);
}
