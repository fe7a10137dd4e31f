using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The nodes of a domain speak encrypted with each other.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-node-to-node-encryption-check.html">opensearch-node-to-node-encryption-check</a>.
/// </summary>
internal sealed class OpensearchNodeToNodeEncryptionCheck : IManagedRule
{
    public string Identifier => "OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("NodeToNodeEncryptionOptions.Enabled"));
}
