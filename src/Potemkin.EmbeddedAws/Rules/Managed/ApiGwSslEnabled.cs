using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A stage has a client certificate, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/api-gw-ssl-enabled.html">api-gw-ssl-enabled</a>.
/// </summary>
internal sealed class ApiGwSslEnabled : IManagedRule
{
    private const string CertificateIDs = "CertificateIDs";

    public string Identifier => "API_GW_SSL_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ApiGateway::Stage"];

    public IReadOnlyList<RuleParameter> Parameters => [new(CertificateIDs, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("clientCertificateId") is { Length: > 0 } id && (parameters.List(CertificateIDs)?.Contains(id) ?? true));
}
