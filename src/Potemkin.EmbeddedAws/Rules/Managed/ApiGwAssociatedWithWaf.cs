using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A stage has a web access control list of WAF, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/api-gw-associated-with-waf.html">api-gw-associated-with-waf</a>.
/// </summary>
internal sealed class ApiGwAssociatedWithWaf : IManagedRule
{
    private const string WebAclArns = "WebAclArns";

    public string Identifier => "API_GW_ASSOCIATED_WITH_WAF";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ApiGateway::Stage"];

    public IReadOnlyList<RuleParameter> Parameters => [new(WebAclArns, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("webAclArn") is { Length: > 0 } webAcl && (parameters.List(WebAclArns)?.Contains(webAcl) ?? true));
}
