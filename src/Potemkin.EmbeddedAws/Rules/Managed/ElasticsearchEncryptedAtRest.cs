using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain is encrypted at rest.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elasticsearch-encrypted-at-rest.html">elasticsearch-encrypted-at-rest</a>.
/// </summary>
internal sealed class ElasticsearchEncryptedAtRest : IManagedRule
{
    public string Identifier => "ELASTICSEARCH_ENCRYPTED_AT_REST";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Elasticsearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("encryptionAtRestOptions.enabled"));
}
