using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain has fine-grained access control.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-access-control-enabled.html">opensearch-access-control-enabled</a>.
/// </summary>
internal sealed class OpensearchAccessControlEnabled : IManagedRule
{
    public string Identifier => "OPENSEARCH_ACCESS_CONTROL_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("AdvancedSecurityOptions.Enabled"));
}
