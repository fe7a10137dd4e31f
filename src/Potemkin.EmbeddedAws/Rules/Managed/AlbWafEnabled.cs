using Potemkin.EmbeddedAws.Rules.Waf;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An application load balancer has a web access control list of WAF, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/alb-waf-enabled.html">alb-waf-enabled</a>.
/// </summary>
internal sealed class AlbWafEnabled : IManagedRule
{
    private const string WafWebAclIds = "wafWebAclIds";

    public string Identifier => "ALB_WAF_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancingV2::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [new(WafWebAclIds, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (item.Text("type") != "application")
            return RuleVerdict.NotApplicable;
        var associated = WebAclAssociations.Of(account, item.Arn!);
        return RuleVerdict.Of(associated.Count > 0 && (parameters.List(WafWebAclIds) is not { } asked || associated.Any(webAcl => asked.Any(one => WebAclAssociations.Names(webAcl, one)))));
    }
}
