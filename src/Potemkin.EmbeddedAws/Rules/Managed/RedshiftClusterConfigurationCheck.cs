using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster is encrypted, logs, and is of the node types that are asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/redshift-cluster-configuration-check.html">redshift-cluster-configuration-check</a>.
/// </summary>
internal sealed class RedshiftClusterConfigurationCheck : IManagedRule
{
    private const string ClusterDbEncrypted = "clusterDbEncrypted";
    private const string LoggingEnabled = "loggingEnabled";
    private const string NodeTypes = "nodeTypes";

    public string Identifier => "REDSHIFT_CLUSTER_CONFIGURATION_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Redshift::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(ClusterDbEncrypted, RuleParameterType.Boolean, Required: true, Default: "true"),
        new(LoggingEnabled, RuleParameterType.Boolean, Required: true, Default: "true"),
        new(NodeTypes, RuleParameterType.Csv),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Flag("encrypted") == parameters.Boolean(ClusterDbEncrypted)
            && item.Supplementary("LoggingStatus").Flag("loggingEnabled") == parameters.Boolean(LoggingEnabled)
            && (parameters.List(NodeTypes)?.Contains(item.Text("nodeType")) ?? true));
}
