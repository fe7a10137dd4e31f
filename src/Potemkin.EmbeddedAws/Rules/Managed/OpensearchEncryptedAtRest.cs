using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain is encrypted at rest.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-encrypted-at-rest.html">opensearch-encrypted-at-rest</a>.
/// </summary>
internal sealed class OpensearchEncryptedAtRest : IManagedRule
{
    public string Identifier => "OPENSEARCH_ENCRYPTED_AT_REST";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("EncryptionAtRestOptions.Enabled"));
}
