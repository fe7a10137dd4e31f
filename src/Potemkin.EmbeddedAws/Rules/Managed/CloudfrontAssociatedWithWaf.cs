using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution has a web access control list of WAF, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-associated-with-waf.html">cloudfront-associated-with-waf</a>.
/// </summary>
internal sealed class CloudfrontAssociatedWithWaf : IManagedRule
{
    private const string WafWebAclIds = "wafWebAclIds";

    public string Identifier => "CLOUDFRONT_ASSOCIATED_WITH_WAF";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [new(WafWebAclIds, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("distributionConfig.webACLId") is { Length: > 0 } webAcl && NamedResources.Allow(parameters.List(WafWebAclIds), webAcl));
}
