using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain requires HTTPS, where asked for with one of these policies.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-https-required.html">opensearch-https-required</a>.
/// </summary>
internal sealed class OpensearchHttpsRequired : IManagedRule
{
    private const string TlsPolicies = "tlsPolicies";

    public string Identifier => "OPENSEARCH_HTTPS_REQUIRED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [new(TlsPolicies, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Flag("DomainEndpointOptions.EnforceHTTPS")
            && (parameters.List(TlsPolicies)?.Contains(item.Text("DomainEndpointOptions.TLSSecurityPolicy")) ?? true));
}
